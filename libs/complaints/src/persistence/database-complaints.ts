import { holdLock, managerOf, type ComplaintId, type PartyId, type Role, type Transaction } from '@evenhand/platform';
import { And, In, IsNull, LessThanOrEqual, MoreThan, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { badFaithWindowMs, Complainant, Mute, type Standing } from '../domain/bad-faith.js';
import { Complaint } from '../domain/complaint.js';
import type { ComplaintPage, Complaints, Matter } from '../ports/complaints.js';
import { pageOf } from './pages.js';

const whileOpen = In(['FILED', 'UNDER_REVIEW']);

const decidedSince = `SELECT count(*) FILTER (WHERE state = 'UPHELD')::int AS upheld, count(*) FILTER (WHERE state = 'DISMISSED')::int AS dismissed
  FROM complaints WHERE complainant_id = $1 AND decided_at > $2`;

const mostStrikesShown = 100;

export class DatabaseComplaints implements Complaints {
  constructor(private readonly database: DataSource) {}

  async add(tx: Transaction, complaint: Complaint): Promise<void> {
    await managerOf(tx).insert(Complaint, { ...complaint, facts: [...complaint.facts], evidence: [...complaint.evidence] });
  }

  lock(tx: Transaction, id: ComplaintId): Promise<Complaint | null> {
    return managerOf(tx).findOne(Complaint, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(tx: Transaction, complaint: Complaint): Promise<void> {
    // What was said in it stays as it was filed.
    const { id, complainantId, subjectId, subjectRole, orderId, category, kind, facts, evidence, filedAt, marks, ...changes } = complaint;
    await managerOf(tx).update(Complaint, { id }, changes);
  }

  lockFilings(tx: Transaction, complainantId: PartyId): Promise<void> {
    return holdLock(tx, { name: `complaints by ${complainantId}` }, 'alone');
  }

  isOpen(tx: Transaction, { complainantId, subjectId, orderId, category }: Matter): Promise<boolean> {
    return managerOf(tx).existsBy(Complaint, { complainantId, subjectId, category, orderId: orderId ?? IsNull(), state: whileOpen });
  }

  async standing(tx: Transaction, complainantId: PartyId, since: Date): Promise<Standing> {
    const [standing]: Standing[] = await managerOf(tx).query(decidedSince, [complainantId, since]);
    return standing ?? { upheld: 0, dismissed: 0 };
  }

  lockNextExpired(tx: Transaction, except: readonly ComplaintId[]): Promise<Complaint | null> {
    return lockNext(tx, except, { state: 'UPHELD', strikeExpiredAt: IsNull(), strikeExpiresAt: LessThanOrEqual(tx.at) });
  }

  lockNextUnanswered(tx: Transaction, leftMs: number, except: readonly ComplaintId[]): Promise<Complaint | null> {
    return lockNext(tx, except, {
      state: whileOpen,
      respondedAt: IsNull(),
      remindedAt: IsNull(),
      answerUntil: And(MoreThan(tx.at), LessThanOrEqual(new Date(tx.at.getTime() + leftMs))),
    });
  }

  find(id: ComplaintId): Promise<Complaint | null> {
    return this.database.getRepository(Complaint).findOneBy({ id });
  }

  async findMany(ids: readonly ComplaintId[]): Promise<(Complaint | null)[]> {
    const found = await this.database.getRepository(Complaint).findBy({ id: In([...ids]) });
    const byId = new Map(found.map((complaint) => [complaint.id, complaint]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  pageBy(complainantId: PartyId, page: ComplaintPage): Promise<Complaint[]> {
    return pageOf(this.database, { complainantId }, 'c.filed_at', page);
  }

  pageTold(subjectId: PartyId, page: ComplaintPage): Promise<Complaint[]> {
    return pageOf(this.database, { subjectId, toldAt: Not(IsNull()) }, `date_trunc('day', c.told_at, 'UTC')`, page);
  }

  pageAbout(subjectId: PartyId, subjectRole: Role, page: ComplaintPage): Promise<Complaint[]> {
    return pageOf(this.database, { subjectId, subjectRole }, 'c.filed_at', page);
  }

  async activePoints(subjectId: PartyId, subjectRole: Role, at: Date): Promise<number> {
    const [found]: { points: number }[] = await this.database.query('SELECT strike_points($1, $2, $3) AS points', [
      subjectId,
      subjectRole,
      at,
    ]);
    return found?.points ?? 0;
  }

  strikes(subjectId: PartyId, subjectRole: Role, at: Date): Promise<Complaint[]> {
    return this.database.getRepository(Complaint).find({
      where: { subjectId, subjectRole, state: 'UPHELD', strikeExpiresAt: MoreThan(at) },
      order: { strikePoints: 'DESC', decidedAt: 'DESC', id: 'DESC' },
      take: mostStrikesShown,
    });
  }

  async complainant(partyId: PartyId, at: Date): Promise<Complainant | null> {
    const [registered]: unknown[] = await this.database.query('SELECT id FROM parties WHERE id = $1', [partyId]);
    if (registered === undefined) return null;
    const since = new Date(at.getTime() - badFaithWindowMs);
    const [standing]: Standing[] = await this.database.query(decidedSince, [partyId, since]);
    const mute = await this.database.getRepository(Mute).findOneBy({ partyId, until: MoreThan(at) });
    return new Complainant(partyId, standing ?? { upheld: 0, dismissed: 0 }, mute);
  }
}

function lockNext(tx: Transaction, except: readonly ComplaintId[], where: FindOptionsWhere<Complaint>): Promise<Complaint | null> {
  return managerOf(tx).findOne(Complaint, {
    where: { ...where, id: Not(In([...except])) },
    order: { strikeExpiresAt: 'ASC', answerUntil: 'ASC', id: 'ASC' },
    lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
  });
}
