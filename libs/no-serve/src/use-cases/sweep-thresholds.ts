import type { Actor } from '@evenhand/platform';
import type { SubjectInRole } from '../ports/charge-record.js';
import type { PlatformParts } from './platform-parts.js';
import type { ProposeByThreshold } from './propose-by-threshold.js';

const atOnce = 500;

/** Looks at everybody with strikes: for what an event should have led to and did not, and after a change of policy. */
export class SweepThresholds {
  constructor(
    private readonly parts: Pick<PlatformParts, 'unitOfWork' | 'record'>,
    private readonly proposeByThreshold: ProposeByThreshold,
  ) {}

  /** @returns how many entries were proposed */
  async execute(actor: Actor): Promise<number> {
    let proposed = 0;
    let after: SubjectInRole | null = null;
    for (;;) {
      const some: readonly SubjectInRole[] = await this.some(after, actor);
      for (const subject of some) proposed += (await this.proposeByThreshold.execute(subject, actor)) ? 1 : 0;
      after = some.at(-1) ?? null;
      if (after === null) return proposed;
    }
  }

  private some(after: SubjectInRole | null, actor: Actor): Promise<SubjectInRole[]> {
    return this.parts.unitOfWork.run(actor, (tx) => this.parts.record.withStrikes(tx, after, atOnce));
  }
}
