import type { Transaction } from '@evenhand/platform';
import { decideStep, type NoServeEntry } from '../domain/platform-entry.js';
import { settle } from '../platform-sentences.js';
import { entryCaseKinds } from './open-proposal.js';
import { factOf, type PlatformParts } from './platform-parts.js';

const ends = {
  expire: 'no-serve.expired',
  lift: 'no-serve.lifted',
  overturn: 'no-serve.overturned',
} as const;

/** An entry is over, and whatever still waited about it falls away. @throws Refusal WRONG_ENTRY_STATE */
export async function endEntry(
  { entries, desk, voidStatement }: PlatformParts,
  tx: Transaction,
  entry: NoServeEntry,
  how: keyof typeof ends,
  reason: string | null = null,
): Promise<NoServeEntry> {
  const state = settle(decideStep(entry, how));
  const ended = entry.with({ state, extendedUntil: null, endedAt: tx.at, endedBy: tx.actor.subject, endReason: reason });
  await entries.save(tx, ended);
  if (entry.extensionStatementId !== null && entry.extendedUntil !== null) await voidStatement.within(tx, entry.extensionStatementId);
  await desk.drop(tx, entryCaseKinds, entry.id, state);
  await tx.record({ name: ends[how], ...factOf(ended) });
  return ended;
}
