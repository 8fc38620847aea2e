import { parseAnchor, type AuditProblem } from '@evenhand/platform';
import type { Difference } from '@evenhand/reputation';
import { Command, InvalidArgumentError } from 'commander';
import { ExitCode } from '../exit.js';
import { progressBar } from '../progress-bar.js';
import { withEvenhand } from '../with-evenhand.js';

interface VerifyOptions {
  readonly json?: true;
  readonly anchor?: string;
}

const differenceInWords = ({ partyId, role, fields }: Difference): string =>
  `${partyId} as ${role}: ${fields.map(({ field, keptUp, recomputed }) => `${field} is ${keptUp}, the record gives ${recomputed}`).join('; ')}`;

function problemInWords(problem: AuditProblem): string {
  switch (problem.kind) {
    case 'CHANGED':
      return `Audit entry ${problem.auditId} was changed or put in the place of another: it does not follow from the entry chained before it.`;
    case 'MISSING':
      return `Audit entry ${problem.auditId} is gone.`;
    case 'FORGED_HASH':
      return `The hash of audit entry ${problem.auditId} was replaced.`;
    case 'UNCHAINED':
      return `Audit entry ${problem.auditId} stands in no chain: it was written past it, or taken out.`;
    case 'GAP':
      return `Links ${problem.fromSeq} to ${problem.toSeq} of chain ${problem.chain} are gone.`;
    case 'WRONG_HEAD':
      return `Chain ${problem.chain} does not end where its head says, at link ${problem.seq}.`;
    case 'WRONG_ANCHOR':
      return 'The chains do not lead on from the anchor: what was written before it was taken is not what it was.';
  }
}

function toAnchor(text: string): string {
  if (parseAnchor(text) === null) throw new InvalidArgumentError('It is what an earlier verify printed as the anchor.');
  return text;
}

/** Runs something that tells how far it is, beside a bar that shows it. */
async function beside<Result>(what: string, work: (onProgress: (done: number, of: number) => void) => Promise<Result>): Promise<Result> {
  const bar = progressBar(what);
  bar.start(1, 0);
  try {
    return await work((done, of) => {
      bar.setTotal(of);
      bar.update(done);
    });
  } finally {
    bar.stop();
  }
}

export const verifyCommand = (): Command =>
  new Command('verify')
    .description(
      'Compare the reputations that are kept up with a computation from nothing, to the bit, recompute every hash of the audit log, and report every difference. Changes none; everything else goes on.',
    )
    .option('--anchor <anchor>', 'what an earlier verify printed: the audit log has to lead on from there', toAnchor)
    .option(
      '--json',
      'print {"reputations": …, "differences": [{"partyId", "role", "fields": [{"field", "keptUp", "recomputed"}]}], "audit": {"entries", "waiting", "problems": [{"kind", "auditId", …}], "anchor"}}',
    )
    .action(({ json, anchor }: VerifyOptions) =>
      withEvenhand(async ({ useCases }) => {
        const { reputations, differences } = await beside('Verified', (onProgress) => useCases.verifyReputations.execute(onProgress));
        const audit = await beside('Audit log', (onProgress) => useCases.verifyAudit.execute(anchor ?? null, onProgress));
        if (json) {
          process.stdout.write(`${JSON.stringify({ reputations, differences, audit })}\n`);
        } else {
          for (const difference of differences) process.stdout.write(`${differenceInWords(difference)}\n`);
          process.stdout.write(
            differences.length === 0
              ? `${reputations} reputations are what the record says, to the bit.\n`
              : `${differences.length} of ${reputations} reputations are not what the record says. \`evenhand recompute\` mends them.\n`,
          );
          for (const problem of audit.problems) process.stdout.write(`${problemInWords(problem)}\n`);
          process.stdout.write(
            audit.problems.length === 0
              ? `${audit.entries} audit entries are what was written. Anchor: ${audit.anchor}\n`
              : `The audit log of ${audit.entries} entries is not what was written: ${audit.problems.length} problems. Nothing mends it but a backup.\n`,
          );
        }
        if (differences.length > 0 || audit.problems.length > 0) process.exitCode = ExitCode.failed;
      }),
    );
