import type { CallerRole, Locale, PartyId } from './words.js';

/** Who acts: a person or a program, with the roles its token gave and the party it acts for. */
export interface Actor {
  /** The token's subject, the API key's name, or `system:<program>`. Written into the audit log. */
  readonly subject: string;
  readonly roles: ReadonlySet<CallerRole>;
  readonly partyId: PartyId | null;
  /** The host's id of that party as the token names it; the party may not be registered yet. */
  readonly partyExternalId: string | null;
  readonly locale: Locale;
}

/** Programs of our own, acting without anybody's token. */
export const systemActor = (program: 'worker' | 'import' | 'demo' | 'cli'): Actor => ({
  subject: `system:${program}`,
  roles: new Set(),
  partyId: null,
  partyExternalId: null,
  locale: 'en',
});

/** The same actor, seen as acting for one party. */
export const actingFor = (actor: Actor, partyId: PartyId): Actor => ({ ...actor, partyId });
