import type { ComplaintId, OrderId, PartyId, Role, Transaction } from '@evenhand/platform';
import type { Complainant, Standing } from '../domain/bad-faith.js';
import type { ComplaintCategory } from '../domain/categories.js';
import type { Complaint } from '../domain/complaint.js';

/** What makes two complaints of one party the same matter. */
export interface Matter {
  readonly complainantId: PartyId;
  readonly subjectId: PartyId;
  readonly orderId: OrderId | null;
  readonly category: ComplaintCategory;
}

export interface ComplaintPage {
  readonly first: number;
  /** Goes on after this one. */
  readonly after: Complaint | null;
}

export interface Complaints {
  add(tx: Transaction, complaint: Complaint): Promise<void>;
  /** Locks the complaint until the transaction ends. Whoever needs its case too locks the case first. */
  lock(tx: Transaction, id: ComplaintId): Promise<Complaint | null>;
  save(tx: Transaction, complaint: Complaint): Promise<void>;
  /** One filing of a party at a time, until the transaction ends. */
  lockFilings(tx: Transaction, complainantId: PartyId): Promise<void>;
  isOpen(tx: Transaction, matter: Matter): Promise<boolean>;
  /** How the party's complaints were decided since then. */
  standing(tx: Transaction, complainantId: PartyId, since: Date): Promise<Standing>;
  /** Locks an upheld complaint whose strike is over and was not noted as over, passing over those held by others and those excepted. */
  lockNextExpired(tx: Transaction, except: readonly ComplaintId[]): Promise<Complaint | null>;
  /** Locks an open complaint whose subject was told, has neither answered nor been reminded, and has this long at most. */
  lockNextUnanswered(tx: Transaction, leftMs: number, except: readonly ComplaintId[]): Promise<Complaint | null>;

  find(id: ComplaintId): Promise<Complaint | null>;
  findMany(ids: readonly ComplaintId[]): Promise<(Complaint | null)[]>;
  /** Newest first. */
  pageBy(complainantId: PartyId, page: ComplaintPage): Promise<Complaint[]>;
  /** Those that the subject was told of, by the day it was told and then by id: no order tells more than the day. */
  pageTold(subjectId: PartyId, page: ComplaintPage): Promise<Complaint[]>;
  /** All about a party in a role, newest first: for those who look after the marketplace. */
  pageAbout(subjectId: PartyId, subjectRole: Role, page: ComplaintPage): Promise<Complaint[]>;
  /** Points of the strikes that last at that time. One source counts once. */
  activePoints(subjectId: PartyId, subjectRole: Role, at: Date): Promise<number>;
  /** The complaints whose strikes last at that time, heaviest first; a hundred at most. */
  strikes(subjectId: PartyId, subjectRole: Role, at: Date): Promise<Complaint[]>;
  /** A party as one who complains; null when there is no such party. */
  complainant(partyId: PartyId, at: Date): Promise<Complainant | null>;
}
