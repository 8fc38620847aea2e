import type { NoServeEntryId, PartyId, Role, StatementId } from '@evenhand/platform';
import { contactOf, type ContactState } from './contact.js';

export const verdicts = ['SERVE', 'CAUTION', 'REFUSE'] as const;
export type Verdict = (typeof verdicts)[number];

/** What is in force between the two: an entry of one's own list about the other, or one of the platform about either. */
export type EntryInForce = {
  readonly id: NoServeEntryId;
  /** The role in which its subject is not served. */
  readonly subjectRole: Role;
} & (
  | { readonly scope: 'PAIR' }
  | {
      readonly scope: 'PLATFORM';
      readonly rung: 'WARNING' | 'RESTRICTION' | 'TEMPORARY' | 'PERMANENT';
      readonly conditions: readonly string[];
      readonly statementId: StatementId | null;
    }
);

/** One of the two parts with the other. */
export interface SeparationUnderWay {
  readonly openerRole: Role;
  /** Whether the other one knows. */
  readonly isInformed: boolean;
}

/** All that the rules look at, of one moment. */
export interface ServeFacts {
  readonly sellerId: PartyId;
  readonly buyerId: PartyId;
  readonly entries: readonly EntryInForce[];
  /** Separations between the two from the approval on, until they are closed. */
  readonly separations: readonly SeparationUnderWay[];
  readonly buyerStrikePoints: number;
  /** From so many points on care is advised. */
  readonly cautionAtPoints: number;
  /** Whether an accepted order of the two still runs. */
  readonly hasOpenOrder: boolean;
}

/** Who asks: one of the two, or the host and those who look after the marketplace. */
export type Viewer = Role | 'STAFF';

export const serveReasonCodes = [
  'ON_YOUR_LIST',
  'CONTACT_ENDED',
  'ON_SELLERS_LIST',
  'ON_BUYERS_LIST',
  'NOT_SERVED_YOU',
  'NOT_AVAILABLE',
  'BUYER_NOT_SERVED',
  'SELLER_NOT_SERVED',
  'RESTRICTED_YOU',
  'PARTY_RESTRICTED',
  'BUYER_RESTRICTED',
  'SELLER_RESTRICTED',
  'STRIKES_YOU',
  'CARE_ADVISED',
  'BUYER_HAS_STRIKES',
  'YOU_ARE_PARTING',
  'PARTING',
] as const;
export type ServeReasonCode = (typeof serveReasonCodes)[number];

/** Why, as one viewer may know it. */
export interface ServeReason {
  readonly code: ServeReasonCode;
  /** The entry behind it, for its owner and for those who look after the marketplace. */
  readonly entry: EntryInForce | null;
  /** The statement of reasons, for its subject. */
  readonly statementId: StatementId | null;
}

/** What one rule has to say about a pair, to each who may ask. */
export interface Finding {
  readonly verdict: Exclude<Verdict, 'SERVE'>;
  readonly told: Readonly<Record<Viewer, ServeReason>>;
  readonly conditions: readonly string[];
  /** It refuses new orders, and leaves contact about those that run until it is closed; who does not know of it yet sees no change. */
  readonly parting?: { readonly hiddenFrom: Role | null };
}

/** A small rule: looks at the facts about a pair and speaks up, or stays silent. */
export type ServeRule = (facts: ServeFacts) => readonly Finding[];

export interface ServeAnswer {
  readonly verdict: Verdict;
  readonly reasons: readonly ServeReason[];
  /** Under which conditions to serve, such as PREPAYMENT. */
  readonly conditions: readonly string[];
  readonly contact: ContactState;
}

const severity = (verdict: Verdict): number => verdicts.indexOf(verdict);

/** Asks every rule in order; the gravest verdict stands, and every reason that speaks for it is named as this viewer may know it. */
export function checkService(rules: readonly ServeRule[], facts: ServeFacts, viewer: Viewer): ServeAnswer {
  const findings = rules.flatMap((rule) => rule(facts));
  const verdict = findings.reduce<Verdict>(
    (gravest, finding) => (severity(finding.verdict) > severity(gravest) ? finding.verdict : gravest),
    'SERVE',
  );
  const decisive = findings.filter((finding) => finding.verdict === verdict);
  return {
    verdict,
    reasons: decisive.map(({ told }) => told[viewer]),
    conditions: [...new Set(decisive.flatMap(({ conditions }) => conditions))],
    contact: contactFor(findings, facts, viewer),
  };
}

function contactFor(findings: readonly Finding[], { hasOpenOrder }: ServeFacts, viewer: Viewer): ContactState {
  const refusing = findings.filter(({ verdict }) => verdict === 'REFUSE');
  if (refusing.some(({ parting }) => parting === undefined)) return contactOf(true, hasOpenOrder);
  return refusing.some(({ parting }) => parting?.hiddenFrom !== viewer) ? 'ORDERS_ONLY' : 'OPEN';
}
