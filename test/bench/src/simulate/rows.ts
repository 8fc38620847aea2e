import { mean } from '../arrays.js';
import type { Result } from './simulate.js';

/** By the fall of the score, and by the outlook where a method has one. */
export interface Ways {
  readonly byScore: number | null;
  readonly byOutlook: number | null;
}

/** One attack, share and method: means over the seeds. Null where something does not apply. */
export interface Row {
  /** 'none' for the market as it is, with share 0. */
  readonly attack: string;
  readonly share: number;
  readonly method: string;
  readonly errorSellers: number;
  readonly errorBuyers: number;
  readonly shift: number | null;
  readonly overrated: number | null;
  /** Mean of the medians of the seeds. Infinity where fewer than half of the targets of a seed were noticed. */
  readonly badDealsUntilNoticed: Ways;
  /** Share of honest sellers for whom an alarm came as well. */
  readonly falseAlarms: Ways;
  readonly gainedByReturn: number | null;
  readonly newcomerAdvantage: { readonly atReturn: number; readonly later: number } | null;
}

/** In the order in which attacks, shares and methods first come. */
export function rowsOf(results: readonly Result[]): Row[] {
  const groups = new Map<string, [Result, ...Result[]]>();
  for (const result of results) {
    const key = JSON.stringify([result.attack, result.share, result.method]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()].map((group) => {
    const [{ attack, share, method }] = group;
    const over = (value: (result: Result) => number | undefined): number | null => {
      const values = group.map((result) => value(result) ?? Number.NaN).filter((each) => !Number.isNaN(each));
      return values.length === 0 ? null : mean(values);
    };
    const atReturn = over(({ newcomerAdvantage }) => newcomerAdvantage?.atReturn);
    const later = over(({ newcomerAdvantage }) => newcomerAdvantage?.later);
    return {
      attack,
      share,
      method,
      errorSellers: mean(group.map(({ error }) => error.sellers)),
      errorBuyers: mean(group.map(({ error }) => error.buyers)),
      shift: over(({ shift }) => shift),
      overrated: over(({ overrated }) => overrated),
      badDealsUntilNoticed: {
        byScore: over(({ alarms }) => alarms?.byScore.badDeals),
        byOutlook: over(({ alarms }) => alarms?.byOutlook?.badDeals),
      },
      falseAlarms: {
        byScore: over(({ alarms }) => alarms?.byScore.falseAlarms),
        byOutlook: over(({ alarms }) => alarms?.byOutlook?.falseAlarms),
      },
      gainedByReturn: over(({ gainedByReturn }) => gainedByReturn),
      newcomerAdvantage: atReturn === null || later === null ? null : { atReturn, later },
    };
  });
}
