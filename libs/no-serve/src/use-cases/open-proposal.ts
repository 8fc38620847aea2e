import { Case, type CaseMark } from '@evenhand/cases';
import type { PartyId, Transaction } from '@evenhand/platform';
import { severityOf } from '../domain/charge.js';
import type { NoServeEntry } from '../domain/platform-entry.js';
import { refuse } from '../platform-sentences.js';
import type { Concerned } from '../ports/charge-record.js';
import { factOf, type PlatformParts } from './platform-parts.js';

export const proposalKinds = ['NO_SERVE_PROPOSAL'] as const;
export const entryCaseKinds = ['NO_SERVE_PROPOSAL', 'NO_SERVE_REVIEW'] as const;

const distinct = (ids: readonly (PartyId | null)[]): PartyId[] => [...new Set(ids)].filter((id) => id !== null).sort();

/** Everybody concerned beside the subject, with the party of whoever asked. */
export const concernedParties = ({ complainants, otherSides }: Concerned, proposerPartyId: PartyId | null): PartyId[] =>
  distinct([...complainants, ...otherSides, proposerPartyId]);

/** What is concerned by an entry as it stands now. Complaints may have come in since it was proposed. */
export const concernedBy = ({ record }: PlatformParts, tx: Transaction, entry: NoServeEntry): Promise<Concerned> =>
  record.concerned(tx, entry, null);

/** Whether a text of the charge hints at a protected trait, so that it is looked at twice. */
export const hintsAt = ({ textScreen }: PlatformParts, ...texts: readonly (string | null)[]): boolean =>
  texts.some((text) => text !== null && textScreen.hintsAtProtectedTrait(text));

const marksOf = ({ marks, urgentReason }: NoServeEntry): CaseMark[] => [...marks, ...(urgentReason === null ? [] : ['URGENT' as const])];

/** What a case about an entry says of it. */
export async function caseAbout(parts: PlatformParts, tx: Transaction, entry: NoServeEntry, concerned: Concerned) {
  const { points } = await parts.record.strikes(tx, entry);
  return {
    refId: entry.id,
    subjectId: entry.subjectId,
    subjectRole: entry.subjectRole,
    partyIds: concernedParties(concerned, entry.proposerPartyId),
    orderIds: entry.orderIds,
    barred: entry.proposers,
    severity: severityOf(entry, points),
    evidence: entry.complaintIds.length + entry.orderIds.length,
    marks: marksOf(entry),
  };
}

/** Opens the case in which people decide: due so long after the hearing, or at once where it is urgent. */
export async function openProposalCase(parts: PlatformParts, tx: Transaction, entry: NoServeEntry, concerned: Concerned): Promise<Case> {
  const { decideWithinMs } = (await tx.policy()).cases;
  const heardAt = entry.urgentReason !== null || entry.hearingEndsAt === null ? tx.at : entry.hearingEndsAt;
  const dueAt = new Date(Math.max(heardAt.getTime(), tx.at.getTime()) + decideWithinMs);
  return parts.desk.open(tx, { kind: 'NO_SERVE_PROPOSAL', ...(await caseAbout(parts, tx, entry, concerned)), dueAt });
}

/** @throws Refusal CONFLICT_OF_INTEREST when the actor acts for the subject, a complainant or a side of an order concerned */
export async function refuseInvolved({ desk }: PlatformParts, tx: Transaction, about: Case, { complainants, otherSides }: Concerned) {
  const concerned = Case.of({ ...about, partyIds: distinct([...complainants, ...otherSides]) });
  if (await desk.isInvolved(tx, concerned)) refuse({ code: 'CONFLICT_OF_INTEREST' });
}

/** Writes down a proposal and opens its case. @throws Refusal PROPOSAL_OPEN_ALREADY */
export async function openProposal(parts: PlatformParts, tx: Transaction, entry: NoServeEntry, concerned: Concerned): Promise<Case> {
  await refuseSecond(parts, tx, entry);
  await parts.entries.add(tx, entry);
  const opened = await openProposalCase(parts, tx, entry, concerned);
  await tx.record({ name: 'no-serve.proposed', ...factOf(entry) });
  return opened;
}

/**
 * One proposal about a party in a role at a time. A party's mere request is none yet, and waits beside others.
 * @throws Refusal PROPOSAL_OPEN_ALREADY
 */
export async function refuseSecond({ entries }: PlatformParts, tx: Transaction, entry: NoServeEntry): Promise<void> {
  const isRequest = ({ state, source }: NoServeEntry): boolean => state === 'PROPOSED' && source === 'SELLER';
  await entries.lockSubject(tx, entry.subjectId, entry.subjectRole);
  const open = await entries.about(tx, entry.subjectId, entry.subjectRole, ['PROPOSED', 'HEARING', 'APPROVED']);
  const stands = isRequest(entry)
    ? (other: NoServeEntry) => isRequest(other) && other.proposerPartyId === entry.proposerPartyId
    : (other: NoServeEntry) => !isRequest(other);
  if (open.some((other) => other.id !== entry.id && stands(other))) refuse({ code: 'PROPOSAL_OPEN_ALREADY' });
}
