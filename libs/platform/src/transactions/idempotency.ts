import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.js';
import type { RefusalReason, Sentences } from '../refusal.js';
import { refusing } from '../refusal.js';
import { managerOf } from './database-unit-of-work.js';
import type { Transaction } from './unit-of-work.js';

export type IdempotencyRefusal =
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED'; readonly idempotencyKey: string }
  | { readonly code: 'IDEMPOTENCY_KEY_INVALID'; readonly maximumLength: number };

const maximumKeyLength = 200;

const sentences: Sentences<IdempotencyRefusal> = {
  IDEMPOTENCY_KEY_REUSED: ({ idempotencyKey }) => ({
    en: `The idempotency key "${idempotencyKey}" was used before with another input. Send the first input again, or a new key.`,
    de: `Der Idempotenzschlüssel „${idempotencyKey}“ wurde schon mit einer anderen Eingabe benutzt. Senden Sie die erste Eingabe noch einmal oder einen neuen Schlüssel.`,
  }),
  IDEMPOTENCY_KEY_INVALID: ({ maximumLength }) => ({
    en: `An idempotency key has 1 to ${maximumLength} characters, none of them NUL or half an emoji.`,
    de: `Ein Idempotenzschlüssel hat 1 bis ${maximumLength} Zeichen, keines davon NUL oder ein halbes Emoji.`,
  }),
};

const { refuse } = refusing<IdempotencyRefusal & RefusalReason>(sentences);

/**
 * Creates something once per caller, operation and key. The same key with the same input gives the id
 * that was created then; with another input it is refused. Two at once: the second waits for the first.
 */
export async function createOnce<Id extends string>(
  tx: Transaction,
  request: { readonly operation: string; readonly idempotencyKey: string; readonly input: unknown },
  create: () => Promise<Id>,
): Promise<Id> {
  const { operation, idempotencyKey, input } = request;
  if (
    idempotencyKey.length === 0 ||
    idempotencyKey.length > maximumKeyLength ||
    idempotencyKey.includes('\0') ||
    !idempotencyKey.isWellFormed()
  ) {
    return refuse({ code: 'IDEMPOTENCY_KEY_INVALID', maximumLength: maximumKeyLength });
  }
  const manager = managerOf(tx);
  const fingerprint = createHash('sha256').update(canonicalJson(input)).digest('hex');
  // A person may act for several parties: each has keys of its own.
  const claim = [`${tx.actor.subject} ${tx.actor.partyId ?? ''}`, operation, idempotencyKey];
  const claimed: unknown[] = await manager.query(
    `INSERT INTO idempotency_keys (caller, operation, key, fingerprint, at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING key`,
    [...claim, fingerprint, tx.at],
  );
  if (claimed.length === 0) {
    const [known]: { fingerprint: string; result_id: Id }[] = await manager.query(
      'SELECT fingerprint, result_id FROM idempotency_keys WHERE caller = $1 AND operation = $2 AND key = $3',
      claim,
    );
    if (known?.fingerprint !== fingerprint) return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', idempotencyKey });
    return known.result_id;
  }
  const id = await create();
  await manager.query('UPDATE idempotency_keys SET result_id = $4 WHERE caller = $1 AND operation = $2 AND key = $3', [...claim, id]);
  return id;
}
