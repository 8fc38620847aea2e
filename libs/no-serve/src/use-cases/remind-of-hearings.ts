import type { Actor } from '@evenhand/platform';
import { factOf, type PlatformParts } from './platform-parts.js';
import { workOffDue } from './work-off-due.js';

/** Reminds whoever has not answered two days before the hearing ends: once. */
export class RemindOfHearings {
  constructor(private readonly parts: PlatformParts) {}

  /** @returns how many were reminded */
  execute(actor: Actor): Promise<number> {
    return workOffDue(
      this.parts,
      actor,
      'hearingReminder',
      async (tx, entry) => {
        await this.parts.entries.save(tx, entry.with({ hearingRemindedAt: tx.at }));
        await tx.record({ name: 'no-serve.hearing-reminded', ...factOf(entry) });
      },
      'reminded of',
    );
  }
}
