import type { Actor } from '@evenhand/platform';
import { factOf, type PlatformParts } from './platform-parts.js';
import { workOffDue } from './work-off-due.js';

/** Ends every hearing whose time is over without an answer: it can be decided now. */
export class EndHearings {
  constructor(private readonly parts: PlatformParts) {}

  /** @returns how many hearings ended */
  execute(actor: Actor): Promise<number> {
    return workOffDue(
      this.parts,
      actor,
      'hearingEnd',
      async (tx, entry) => {
        await this.parts.entries.save(tx, entry.with({ hearingEndedAt: tx.at }));
        await tx.record({ name: 'no-serve.hearing-ended', ...factOf(entry) });
      },
      'ended in their hearing',
    );
  }
}
