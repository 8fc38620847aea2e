import type { Evenhand } from '@evenhand/composition';
import {
  days,
  managerOf,
  systemActor,
  uuids,
  type ComplaintId,
  type NoServeEntryId,
  type PartyId,
  type Role,
  type StatementId,
} from '@evenhand/platform';

const system = systemActor('cli');

/** An entry of the platform as it stands after all of due process, written straight to its table. */
export async function anActiveEntry(
  { unitOfWork }: Pick<Evenhand, 'unitOfWork'>,
  subjectId: PartyId,
  {
    role = 'BUYER',
    rung = 'TEMPORARY',
    conditions = [],
    state = 'ACTIVE',
    endsAt = null,
  }: {
    readonly role?: Role;
    readonly rung?: 'WARNING' | 'RESTRICTION' | 'TEMPORARY' | 'PERMANENT';
    readonly conditions?: readonly string[];
    readonly state?: string;
    readonly endsAt?: Date | null;
  } = {},
): Promise<{ readonly entryId: NoServeEntryId; readonly statementId: StatementId }> {
  const [entryId, statementId] = [uuids.opaque<NoServeEntryId>(), uuids.opaque<StatementId>()];
  await unitOfWork.run(system, async (tx) => {
    const manager = managerOf(tx);
    await manager.query(
      `INSERT INTO statements (id, kind, ref_id, subject_id, subject_role, content, text_de, text_en, issued_at, issued_by, delivered_at, policy_version)
       VALUES ($1, 'NO_SERVE_ENTRY', $2, $3, $4, '{}', 'de', 'en', $5, 'lea', $5, 1)`,
      [statementId, entryId, subjectId, role, tx.at],
    );
    await manager.query(
      `INSERT INTO no_serve_entries (subject_id, id, scope, subject_role, state, rung, conditions, ground, explanation, source, proposed_by,
         proposed_at, hearing_ended_at, approved_by, approved_at, approved_hash, statement_id, activated_at, ends_at, version, policy_version)
       VALUES ($1, $2, 'PLATFORM', $3, $4, $5, $6, 'INSULT', 'Shouted at three sellers.', 'MODERATOR', 'mona', $7, $7, 'lea', $7, 'hash', $8, $7, $9, 1, 1)`,
      [subjectId, entryId, role, state, rung, conditions, tx.at, statementId, endsAt],
    );
    await tx.record({ name: 'no-serve.activated', entryId, subjectId, subjectRole: role });
  });
  return { entryId, statementId };
}

/** What an entry of the platform becomes, and the event that says so. */
export async function theEntryEnds(
  { unitOfWork }: Pick<Evenhand, 'unitOfWork'>,
  entryId: NoServeEntryId,
  subjectId: PartyId,
  state: 'LIFTED' | 'EXPIRED' | 'OVERTURNED' = 'LIFTED',
): Promise<void> {
  const name = ({ LIFTED: 'no-serve.lifted', EXPIRED: 'no-serve.expired', OVERTURNED: 'no-serve.overturned' } as const)[state];
  await unitOfWork.run(system, async (tx) => {
    await managerOf(tx).query('UPDATE no_serve_entries SET state = $2, ended_at = $3 WHERE id = $1', [entryId, state, tx.at]);
    await tx.record({ name, entryId, subjectId, subjectRole: 'BUYER' });
  });
}

/** An upheld complaint, which leaves a strike of so many points. */
export async function aStrike(
  { unitOfWork }: Pick<Evenhand, 'unitOfWork'>,
  by: PartyId,
  subjectId: PartyId,
  points: number,
  lasts = days(365),
): Promise<void> {
  const complaintId = uuids.opaque<ComplaintId>();
  await unitOfWork.run(system, async (tx) => {
    await managerOf(tx).query(
      `INSERT INTO complaints (id, complainant_id, subject_id, subject_role, category, facts, evidence, state, marks, filed_at, decided_at,
         decided_by, severity, strike_points, strike_expires_at, policy_version)
       VALUES ($1, $2, $3, 'BUYER', 'INSULT', '[]', '[]', 'UPHELD', '{}', $4, $4, 'mona', 'SERIOUS', $5, $6, 1)`,
      [complaintId, by, subjectId, tx.at, points, new Date(tx.at.getTime() + lasts)],
    );
    await tx.record({ name: 'complaint.upheld', complaintId, complainantId: by, subjectId, subjectRole: 'BUYER' });
  });
}
