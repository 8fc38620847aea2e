// npm run bench -- <what>: measures speed and memory, side by side with what it is compared to.
import { prepare } from './prepare.mjs';

prepare({ quiet: true });
const { run } = await import('../test/bench/dist/main.js');
await run(process.argv);
