import { Command } from 'commander';
import { auditChainBench } from './speed/audit-chain.js';
import { firstPageBench } from './speed/first-page.js';
import { recomputeBench } from './speed/recompute.js';
import { scrollingBench } from './speed/scrolling.js';
import { serveCheckBench } from './speed/serve-check.js';
import { updateBench } from './speed/update.js';

/** `npm run bench -- <what>`: speed and memory of the engine, and of the console. Figures hold for the machine that they were measured on. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = new Command('bench').description('Speed and memory of the engine and the console.').showHelpAfterError();
  for (const command of [auditChainBench(), firstPageBench(), recomputeBench(), scrollingBench(), serveCheckBench(), updateBench()])
    program.addCommand(command);
  await program.parseAsync(argv);
}
