import { access, constants, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import {
  alarmingOutlook,
  attackDefaults,
  attacks,
  noBetterThanMean,
  noticeableFall,
  ours,
  peers,
  resultTable,
  rowsOf,
  seeds,
  shares,
  simulate,
  simulationPicture,
  type Attack,
  type Row,
} from '@evenhand/bench';
import { errorCode } from '@evenhand/platform';
import { Command } from 'commander';
import { CommandError, ExitCode } from '../exit.js';
import { progressBar } from '../progress-bar.js';

interface SimulateOptions {
  readonly attack?: readonly string[];
  readonly share?: readonly string[];
  readonly seed?: readonly string[];
  readonly verifiedAttackers: string;
  readonly picture?: string;
  readonly json?: true;
}

const mostShare = 0.9;
const mostSeed = 2 ** 32 - 1;

const usage = (sentence: string): CommandError => new CommandError(sentence, ExitCode.usage);
const onceEach = <T>(values: readonly T[]): T[] => [...new Set(values)];
/** A name as it is typed: ring-with-camouflage. */
const typed = ({ name }: Attack): string => name.replaceAll(' ', '-');
const numberIn = (text: string): number => (text.trim() === '' ? Number.NaN : Number(text));

function attackNamed(name: string): Attack {
  const found = attacks.find((attack) => typed(attack) === name.replaceAll(' ', '-'));
  if (found === undefined) throw usage(`There is no attack ${name}; there are ${attacks.map(typed).join(', ')}.`);
  return found;
}

function shareIn(text: string): number {
  const share = numberIn(text);
  if (share > 0 && share <= mostShare) return share;
  throw usage(`--share is a number above 0 and up to ${mostShare}, such as 0.2, not ${text}.`);
}

function seedIn(text: string): number {
  const seed = numberIn(text);
  if (Number.isInteger(seed) && seed >= 0 && seed <= mostSeed) return seed;
  throw usage(`--seed is a whole number from 0 to ${mostSeed}, not ${text}.`);
}

function verifiedShareIn(text: string): number {
  const share = numberIn(text);
  if (share >= 0 && share <= 1) return share;
  throw usage(`--verified-attackers is a number from 0 to 1, such as 0.3, not ${text}.`);
}

const cannotWrite = (path: string, error: unknown): unknown => {
  const code = errorCode(error);
  return code === null ? error : usage(`${path} cannot be written (${code}). Check the folder and its permissions.`);
};

/** Before the long run, not after it. */
async function mustBeWritable(path: string): Promise<void> {
  await access(dirname(path), constants.W_OK).catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
}

const inPercent = (share: number): string => `${Number((100 * share).toFixed(1))} %`;

/** Where Evenhand is of no more use than the plain mean of the stars. */
function limits(rows: readonly Row[]): string[] {
  const lost = noBetterThanMean(rows, ours.name).map(({ attack, share }) => `${attack} at ${inPercent(share)}`);
  return lost.length === 0 ? [] : [`${ours.name} is no better than the plain mean against ${lost.join(', ')}.`];
}

const legend = [
  'On the scale from 0 (1 star) to 1 (5 stars). Error: mean distance from the truth over honest parties. Shift: how far the targets are moved.',
  `Bad deals: median until the score fell by ${noticeableFall}, or until the outlook was ${alarmingOutlook.times} times what it was at the turn and at least ${alarmingOutlook.atLeast}; looked at every sixth day.`,
  'Over an honest newcomer: what a washed account has above one with as many ratings, with none and after 1 to 3; never above 0 is right.',
].join('\n');

/**
 * What --json prints. Each row is the mean over the seeds; null where something does not apply, and in
 * badDealsUntilNoticed also where fewer than half of the targets were noticed (falseAlarms is then a number).
 */
interface Report {
  readonly seeds: readonly number[];
  readonly verifiedAttackers: number;
  readonly rows: readonly Row[];
}

export const simulateCommand = (): Command =>
  new Command('simulate')
    .description(
      'Attack a simulated market (2,000 buyers, 300 sellers, 20,000 orders) and show how far scores are moved, beside other methods. The same seeds give the same figures. Needs no database.',
    )
    .option('--attack <name...>', `${attacks.map(typed).join(', ')} (default: all)`)
    .option('--share <share...>', `share of the attackers, above 0 and up to ${mostShare} (default: ${shares.join(' ')})`)
    .option('--seed <n...>', `whole numbers; figures are means over them (default: ${seeds.join(' ')})`)
    .option(
      '--verified-attackers <share>',
      "share of the attackers' accounts that the host vouches for by mistake, 0 to 1; at 0.3 large attacks prevail",
      String(attackDefaults.verifiedAttackers),
    )
    .option('--picture <file.svg>', 'write a picture of it as well; without this option none is written')
    .option(
      '--json',
      'print {"seeds", "verifiedAttackers", "rows": [{"attack", "share", "method", "errorSellers", "errorBuyers", "shift", "overrated", "badDealsUntilNoticed": {"byScore", "byOutlook"}, "falseAlarms": {"byScore", "byOutlook"}, "gainedByReturn", "newcomerAdvantage": {"atReturn", "later"}}]} and nothing else there',
    )
    .action(async ({ attack, share, seed, verifiedAttackers: verified, picture, json }: SimulateOptions) => {
      const plan = {
        methods: [ours, ...peers],
        attacks: onceEach(attack?.map(attackNamed) ?? attacks),
        shares: onceEach(share?.map(shareIn) ?? shares),
        seeds: onceEach(seed?.map(seedIn) ?? seeds),
        options: { verifiedAttackers: verifiedShareIn(verified) },
      };
      const path = picture === undefined ? null : resolve(picture);
      if (path !== null) await mustBeWritable(path);

      const bar = progressBar('Attacks');
      bar.start(plan.attacks.length * plan.shares.length * plan.seeds.length, 0);
      const rows = rowsOf(simulate(plan, (done) => bar.update(done)));
      bar.stop();

      const about = `${inPercent(plan.options.verifiedAttackers)} of the attackers verified, mean over ${plan.seeds.length === 1 ? 'seed' : 'seeds'} ${plan.seeds.join(', ')}`;
      if (path !== null) {
        const svg = simulationPicture(
          rows,
          `Score under attack − score without it, on the scale from 0 (1 star) to 1 (5 stars); ${about}.`,
        );
        await writeFile(path, svg).catch((error: unknown) => {
          throw cannotWrite(path, error);
        });
      }
      const report: Report = { seeds: plan.seeds, verifiedAttackers: plan.options.verifiedAttackers, rows };
      process.stdout.write(`${json ? JSON.stringify(report) : [resultTable(rows), '', ...limits(rows), `${about}.`, legend].join('\n')}\n`);
    });
