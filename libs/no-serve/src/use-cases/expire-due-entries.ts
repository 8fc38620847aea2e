import type { Actor } from '@evenhand/platform';
import { endEntry } from './end-entry.js';
import type { PlatformParts } from './platform-parts.js';
import { workOffDue } from './work-off-due.js';

/** Ends every entry whose time is over. */
export class ExpireDueEntries {
  constructor(private readonly parts: PlatformParts) {}

  /** @returns how many expired */
  execute(actor: Actor): Promise<number> {
    return workOffDue(this.parts, actor, 'expiry', (tx, entry) => endEntry(this.parts, tx, entry, 'expire'), 'ended');
  }
}
