import type { PartyRange } from '../ports/rating-record.js';

/** Pieces of SQL that several statements here have in common. */

/** Whole days since 1970-01-01 in UTC, as the domain counts them. */
export const dayOf = (time: string): string => `floor(extract(epoch FROM ${time}) / 86400)::int`;

/** Whole hours since 1970-01-01 in UTC. */
export const hourOf = (time: string): string => `floor(extract(epoch FROM ${time}) / 3600)::int`;

/** A rating counts from its reveal on, unless it was removed. */
export const counts = (rating: string): string => `${rating}.revealed_at IS NOT NULL AND ${rating}.removed_at IS NULL`;

const isId = (text: string): boolean => /^[0-9a-f-]{36}$/.test(text);

/** For COPY, which takes no parameters. */
export function within(column: string, { from, to }: PartyRange): string {
  if (!isId(from) || (to !== null && !isId(to))) throw new TypeError('A range of parties is given by two of their ids.');
  return to === null ? `${column} >= '${from}'` : `${column} >= '${from}' AND ${column} < '${to}'`;
}
