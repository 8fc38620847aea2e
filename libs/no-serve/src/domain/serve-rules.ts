import type { Role, StatementId } from '@evenhand/platform';
import type { EntryInForce, Finding, ServeReason, ServeReasonCode, ServeRule, Viewer } from './serve-check.js';

type PlatformEntry = Extract<EntryInForce, { scope: 'PLATFORM' }>;

const because = (code: ServeReasonCode, entry: EntryInForce | null = null, statementId: StatementId | null = null): ServeReason => ({
  code,
  entry,
  statementId,
});

/** The subject, the other of the two and the marketplace's people are told different things. */
const told = (subjectRole: Role, subject: ServeReason, other: ServeReason, staff: ServeReason): Readonly<Record<Viewer, ServeReason>> =>
  subjectRole === 'BUYER' ? { BUYER: subject, SELLER: other, STAFF: staff } : { SELLER: subject, BUYER: other, STAFF: staff };

/** Its owner knows; the other learns that contact has ended, and nothing of why. */
const onOwnList =
  (subjectRole: Role, staffCode: ServeReasonCode): ServeRule =>
  ({ entries }) =>
    entries
      .filter((entry) => entry.scope === 'PAIR' && entry.subjectRole === subjectRole)
      .map((entry) => ({
        verdict: 'REFUSE',
        told: told(subjectRole, because('CONTACT_ENDED'), because('ON_YOUR_LIST', entry), because(staffCode, entry)),
        conditions: [],
      }));

const platformEntries = (entries: readonly EntryInForce[], subjectRole: Role, ...rungs: readonly PlatformEntry['rung'][]) =>
  entries.filter(
    (entry): entry is PlatformEntry => entry.scope === 'PLATFORM' && entry.subjectRole === subjectRole && rungs.includes(entry.rung),
  );

/** Its subject has the statement of reasons; the other party is told no ground, which could point at who complained. */
const notServed =
  (subjectRole: Role, staffCode: ServeReasonCode): ServeRule =>
  ({ entries }) =>
    platformEntries(entries, subjectRole, 'TEMPORARY', 'PERMANENT').map((entry) => ({
      verdict: 'REFUSE',
      told: told(
        subjectRole,
        because('NOT_SERVED_YOU', null, entry.statementId),
        because('NOT_AVAILABLE'),
        because(staffCode, entry, entry.statementId),
      ),
      conditions: [],
    }));

/** A warning has no effect on others, a restriction is one on how to deal. */
const restricted =
  (subjectRole: Role, staffCode: ServeReasonCode): ServeRule =>
  ({ entries }) =>
    platformEntries(entries, subjectRole, 'RESTRICTION').map((entry) => ({
      verdict: 'CAUTION',
      told: told(
        subjectRole,
        because('RESTRICTED_YOU', null, entry.statementId),
        because('PARTY_RESTRICTED'),
        because(staffCode, entry, entry.statementId),
      ),
      conditions: entry.conditions,
    }));

const buyerHasStrikes: ServeRule = ({ buyerStrikePoints, cautionAtPoints }) => {
  const care: Finding = {
    verdict: 'CAUTION',
    told: told('BUYER', because('STRIKES_YOU'), because('CARE_ADVISED'), because('BUYER_HAS_STRIKES')),
    conditions: [],
  };
  return buyerStrikePoints >= cautionAtPoints ? [care] : [];
};

/** Until it was told, the other one learns that there are no new orders at present, as it would of any other cause. */
const partingWays: ServeRule = ({ separations }) =>
  separations.map(({ openerRole, isInformed }) => ({
    verdict: 'REFUSE',
    told: told(
      openerRole === 'SELLER' ? 'BUYER' : 'SELLER',
      because(isInformed ? 'CONTACT_ENDED' : 'NOT_AVAILABLE'),
      because('YOU_ARE_PARTING'),
      because('PARTING'),
    ),
    conditions: [],
    parting: { hiddenFrom: isInformed ? null : openerRole === 'SELLER' ? 'BUYER' : 'SELLER' },
  }));

/** In the order in which they are asked, and their reasons named. */
export const serveRules: readonly ServeRule[] = [
  onOwnList('BUYER', 'ON_SELLERS_LIST'),
  onOwnList('SELLER', 'ON_BUYERS_LIST'),
  partingWays,
  notServed('BUYER', 'BUYER_NOT_SERVED'),
  notServed('SELLER', 'SELLER_NOT_SERVED'),
  restricted('BUYER', 'BUYER_RESTRICTED'),
  restricted('SELLER', 'SELLER_RESTRICTED'),
  buyerHasStrikes,
];
