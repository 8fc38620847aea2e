import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openEvenhand, host, start, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { days } from '../clock.js';
import { managerOf } from '../transactions/database-unit-of-work.js';

/** Everything is written past the code, straight to the tables, with a trail as any other write: only the database is left to refuse it. */
type Row = Readonly<Record<string, unknown>>;

const at = start;
const later = new Date(start.getTime() + days(7));

let evenhand: EvenhandOnDatabase;
let karl: TestParty;
let hanna: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
  [karl, hanna] = [await evenhand.party('Karl'), await evenhand.party('Hanna')];
});
afterAll(() => evenhand.close());

const write = (sql: string, parameters: readonly unknown[] = []): Promise<void> =>
  evenhand.unitOfWork.run(host, async (tx) => {
    await managerOf(tx).query(sql, [...parameters]);
    await tx.record({ name: 'case.changed', caseId: karl.partyId as never, subjectId: karl.partyId });
  });
const insert = (table: string, row: Row): Promise<void> => {
  const columns = Object.keys(row);
  return write(
    `INSERT INTO ${table} (${columns.join()}) VALUES (${columns.map((_, index) => `$${index + 1}`).join()})`,
    Object.values(row),
  );
};
/** Each beside the name of the column, so that a row of the table of attempts reads as what it changes. */
const change = (table: string, id: unknown, row: Row): Promise<void> =>
  write(
    `UPDATE ${table} SET ${Object.keys(row)
      .map((column, index) => `${column} = $${index + 2}`)
      .join()} WHERE id = $1`,
    [id, ...Object.values(row)],
  );

const aStatement = async (more: Row = {}): Promise<string> => {
  const id = randomUUID();
  await insert('statements', {
    id,
    kind: 'NO_SERVE_ENTRY',
    ref_id: randomUUID(),
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    content: '{}',
    text_de: 'Text',
    text_en: 'Text',
    issued_at: at,
    issued_by: 'lena',
    delivered_at: at,
    delivery_channel: 'IN_PRODUCT',
    appeal_until: later,
    policy_version: 1,
    ...more,
  });
  return id;
};

const anApproval = { approved_by: 'lena', approved_at: at, approved_hash: 'hash', effective_at: at };
/** As it stands after its approval, by a moderator's charge; the role keeps entries about the same party apart. */
const anEntry = async (more: Row = {}, ofStatement: Row = {}): Promise<{ readonly id: string; readonly statementId: string }> => {
  const id = randomUUID();
  const subject = await evenhand.party('Rudi');
  const statementId = await aStatement({ ref_id: id, subject_id: subject.partyId, ...ofStatement });
  await insert('no_serve_entries', {
    id,
    subject_id: subject.partyId,
    subject_role: 'BUYER',
    scope: 'PLATFORM',
    state: 'APPROVED',
    rung: 'WARNING',
    ground: 'INSULT',
    explanation: 'Shouted.',
    facts: 'On 1 March.',
    source: 'MODERATOR',
    proposed_by: 'mona',
    proposed_at: at,
    hearing_opened_by: 'mona',
    hearing_ended_at: at,
    statement_id: statementId,
    version: 1,
    policy_version: 1,
    ...anApproval,
    ...more,
  });
  return { id, statementId };
};
const active = { state: 'ACTIVE', activated_at: at };

describe('an entry of the platform', () => {
  it('is taken when it went through all of due process', async () => {
    const { id } = await anEntry();
    await change('no_serve_entries', id, active);
    await change('no_serve_entries', id, { state: 'LIFTED', ended_at: at, ended_by: 'lena', end_reason: 'Made up.' });
    for (const source of ['THRESHOLD', 'IMPORT']) await anEntry({ source, proposed_by: 'system:worker' });
    await anEntry({ source: 'SELLER', proposed_by: 'hanna', proposer_party_id: hanna.partyId });
  });

  const charged = 'no_serve_entries_charged';
  const approved = 'no_serve_entries_approved';
  it.each<[string, Row, string]>([
    ['without a rung', { rung: null }, charged],
    ['without a ground', { ground: null }, charged],
    ['without an explanation', { explanation: null }, charged],
    ['with a blank explanation', { explanation: ' \n ' }, charged],
    ['that a moderator asked for, without the moderator', { proposed_by: null }, charged],
    ['that a moderator asked for, where a program did', { proposed_by: 'system:worker' }, charged],
    ['from a number, with nobody who took it up', { source: 'THRESHOLD', proposed_by: 'system:worker', hearing_opened_by: null }, charged],
    ['from a number, taken up by a program', { source: 'THRESHOLD', hearing_opened_by: 'system:worker' }, charged],
    ['from a party, with nobody who took it up', { source: 'SELLER', hearing_opened_by: null }, charged],
    ['from a file, with nobody who took it up', { source: 'IMPORT', hearing_opened_by: null }, charged],
    ['of a source that is none', { source: 'RUMOUR' }, 'no_serve_entries_source'],
    ['approved by a program', { approved_by: 'system:worker' }, approved],
    ['approved by nobody', { approved_by: null, approved_at: null, approved_hash: null }, approved],
    ['approved at no time', { approved_at: null }, approved],
    ['approved on no dossier', { approved_hash: null }, approved],
    ['approved without a statement', { statement_id: null }, approved],
    ['approved by the proposer', { approved_by: 'mona' }, 'no_serve_entries_check'],
    ['whose urgency is blank', { urgent_reason: ' ' }, 'no_serve_entries_urgent'],
    ['whose short notice is blank', { short_notice_reason: '' }, 'no_serve_entries_short_notice'],
    ['answered with nothing', { answered_at: at }, 'no_serve_entries_heard'],
    ['heard before its time was over', { hearing_ends_at: later }, 'no_serve_entries_heard_in_time'],
    ['over by nobody', { state: 'EXPIRED', activated_at: at, ended_at: at }, 'no_serve_entries_ended'],
    ['over at no time', { state: 'OVERTURNED', ended_by: 'lena' }, 'no_serve_entries_ended'],
    [
      'lifted without a reason',
      { state: 'LIFTED', activated_at: at, ended_at: at, ended_by: 'lena' },
      'no_serve_entries_ended_by_somebody',
    ],
    ['over before it began', { state: 'EXPIRED', ended_at: at, ended_by: 'system:worker' }, 'no_serve_entries_in_time'],
    ['confirmed by its proposer', { confirmed_at: at, confirmed_by: 'mona', confirm_reason: 'Yes.' }, 'no_serve_entries_confirmed'],
    ['extended without a reason', { extended_until: later, extended_by: 'lena' }, 'no_serve_entries_extended'],
    ['with a statement that is nowhere', { statement_id: randomUUID() }, 'foreign key'],
  ])('is refused %s', async (_how, more, why) => {
    await expect(anEntry(more)).rejects.toThrow(why);
  });

  it.each<[string, Row, Row, string]>([
    ['unheard', { hearing_ended_at: null }, {}, 'before its subject was heard'],
    ['untold', {}, { delivered_at: null, delivery_channel: null, appeal_until: null }, 'before its statement of reasons'],
    ['on a statement that was voided', {}, { voided_at: at }, 'before its statement of reasons'],
    ['on a statement about something else', {}, { ref_id: randomUUID() }, 'before its statement of reasons'],
    ['on a statement of another kind', {}, { kind: 'COMPLAINT_UPHELD' }, 'before its statement of reasons'],
    ['before its time', { effective_at: later }, {}, 'no_serve_entries_in_time'],
    ['with no time', { effective_at: null }, {}, 'no_serve_entries_in_time'],
  ])('does not come into force %s', async (_how, more, ofStatement, why) => {
    const { id } = await anEntry(more, ofStatement);
    await expect(change('no_serve_entries', id, active)).rejects.toThrow(why);
    await expect(anEntry({ ...more, ...active }, ofStatement)).rejects.toThrow(why);
  });

  it('does not come into force on a statement to somebody else', async () => {
    const { id } = await anEntry({
      statement_id: null,
      state: 'HEARING',
      approved_by: null,
      approved_at: null,
      approved_hash: null,
    });
    const theirs = await aStatement({ ref_id: id, subject_id: hanna.partyId });
    await expect(change('no_serve_entries', id, { ...active, ...anApproval, statement_id: theirs })).rejects.toThrow(
      'statement of reasons',
    );
  });

  it('cannot exchange its statement for one that was never delivered', async () => {
    const { id, statementId } = await anEntry();
    await change('no_serve_entries', id, active);
    const untold = await aStatement({ ref_id: id, delivered_at: null, delivery_channel: null, appeal_until: null });
    await expect(change('no_serve_entries', id, { statement_id: untold })).rejects.toThrow('before its statement of reasons');
    expect(statementId).not.toBe(untold);
  });

  it('waits for whoever is voiding its statement, and is refused then', async () => {
    const { id, statementId } = await anEntry();
    let attempt: Promise<unknown> | undefined;
    await evenhand.unitOfWork.run(host, async (tx) => {
      await managerOf(tx).query('UPDATE statements SET voided_at = $2 WHERE id = $1', [statementId, at]);
      await tx.record({ name: 'statement.voided', statementId: statementId as never, subjectId: karl.partyId });
      attempt = change('no_serve_entries', id, active).then(
        () => null,
        (error: unknown) => error,
      );
      await managerOf(tx).query('SELECT pg_sleep(0.2)');
    });
    expect(String(await attempt)).toContain('before its statement of reasons');
  });

  it('is never made of an entry of a pair, nor given to somebody else', async () => {
    const id = randomUUID();
    const pair = { scope: 'PAIR', owner_id: hanna.partyId, private_reason: 'Rude.', state: 'ACTIVE', subject_role: 'BUYER' };
    await insert('no_serve_entries', { id, subject_id: karl.partyId, ...pair, proposed_at: at, version: 1, policy_version: 1 });
    const { id: listed } = await anEntry();
    const statement = await aStatement({ ref_id: id });
    const asPlatform = {
      rung: 'WARNING',
      ground: 'INSULT',
      explanation: 'x',
      source: 'MODERATOR',
      proposed_by: 'mona',
      statement_id: statement,
    };
    const scope = { scope: 'PLATFORM', owner_id: null, private_reason: null, hearing_ended_at: at, activated_at: at };
    for (const [entryId, more] of [
      [id, { ...scope, ...asPlatform, ...anApproval }],
      [id, { owner_id: (await evenhand.party('Other')).partyId }],
      [listed, { subject_id: karl.partyId }],
      [listed, { subject_role: 'SELLER' }],
      [listed, { id: randomUUID() }],
    ] as const) {
      await expect(change('no_serve_entries', entryId, more)).rejects.toThrow('would change what is settled');
    }
  });
});

describe('a statement of reasons', () => {
  it.each<[string, Row]>([
    ['kind', { kind: 'RESTRICTION' }],
    ['ref_id', { ref_id: randomUUID() }],
    ['subject_role', { subject_role: 'SELLER' }],
    ['content', { content: '{"decision": "PERMANENT"}' }],
    ['text_de', { text_de: 'Anders' }],
    ['text_en', { text_en: 'Otherwise' }],
    ['issued_at', { issued_at: later }],
    ['issued_by', { issued_by: 'max' }],
    ['policy_version', { policy_version: 2 }],
    ['delivered_at', { delivered_at: later }],
    ['delivery_channel', { delivery_channel: 'LETTER' }],
    ['appeal_until', { appeal_until: at }],
  ])('keeps its %s', async (_column, row) => {
    await expect(change('statements', await aStatement(), row)).rejects.toThrow('would change what is settled');
  });

  it('is not for somebody else later, does not come back, and does not go', async () => {
    const voided = await aStatement({ voided_at: at });
    await expect(change('statements', voided, { voided_at: null })).rejects.toThrow('would change what is settled');
    await expect(change('statements', voided, { subject_id: hanna.partyId })).rejects.toThrow('would change what is settled');
    await expect(write('DELETE FROM statements WHERE id = $1', [voided])).rejects.toThrow('would change what is settled');
  });

  it.each<[string, Row, string]>([
    ['of no known kind', { kind: 'OPINION' }, 'statements_kind'],
    [
      'acknowledged before it was delivered',
      { delivered_at: null, delivery_channel: null, appeal_until: null, acknowledged_at: at },
      'statements_acknowledged',
    ],
    ['delivered by no way', { delivery_channel: null }, 'statements_delivered'],
    ['delivered with no time to appeal', { appeal_until: null }, 'statements_delivered'],
  ])('is refused when it is %s', async (_how, more, why) => {
    await expect(aStatement(more)).rejects.toThrow(why);
  });

  it('is still delivered, acknowledged, closed and voided', async () => {
    const id = await aStatement({ delivered_at: null, delivery_channel: null, appeal_until: null });
    await change('statements', id, { delivered_at: at, delivery_channel: 'IN_PRODUCT', appeal_until: later });
    await change('statements', id, { acknowledged_at: at, appeal_window_closed_at: later });
    await change('statements', id, { voided_at: later });
  });
});

describe('a template of statements', () => {
  it('is written anew and never over', async () => {
    await insert('statement_templates', { kind: 'RESTRICTION', locale: 'en', version: 2, text: 'x', edited_by: 'mona', edited_at: at });
    await expect(write(`UPDATE statement_templates SET text = 'y'`)).rejects.toThrow('append-only');
    await expect(write('DELETE FROM statement_templates')).rejects.toThrow('append-only');
  });
});

describe('a version of the policy', () => {
  const version = (row: Row) =>
    insert('policy_versions', { version: 2, policy: '{}', effective_at: later, changed_by: 'ada', changed_at: at, reason: 'So.', ...row });

  it('is announced, follows the one before it, and is never written over', async () => {
    await expect(version({ effective_at: new Date(at.getTime() - 1) })).rejects.toThrow('policy_versions_announced');
    await expect(version({ reason: ' ' })).rejects.toThrow('policy_versions_reason');
    await version({ version: 3 });
    await expect(version({ version: 4, effective_at: at })).rejects.toThrow('would not take effect in its turn');
    await expect(version({ version: 2, effective_at: new Date(later.getTime() + 1) })).rejects.toThrow('would not take effect in its turn');
    await version({ version: 4 });
    await expect(write(`UPDATE policy_versions SET policy = '{"noServe": {}}' WHERE version = 4`)).rejects.toThrow('append-only');
    await expect(write('DELETE FROM policy_versions WHERE version = 4')).rejects.toThrow('append-only');
  });
});

describe('a decision', () => {
  const decision = { decided_by: 'mona', decided_at: at, decision_reason: 'So it is.' };
  const aComplaint = (row: Row) =>
    insert('complaints', {
      id: randomUUID(),
      complainant_id: hanna.partyId,
      subject_id: karl.partyId,
      subject_role: 'BUYER',
      category: 'INSULT',
      facts: '[]',
      evidence: '[]',
      marks: [],
      filed_at: at,
      policy_version: 1,
      ...(row['state'] === 'DISMISSED' ? {} : { severity: 'MINOR', strike_points: 1, strike_expires_at: later }),
      ...row,
    });
  const aRemoval = (row: Row) =>
    insert('rating_removals', {
      id: randomUUID(),
      rating_id: randomUUID(),
      subject_id: karl.partyId,
      subject_role: 'BUYER',
      author_id: hanna.partyId,
      ground: 'INSULT',
      explanation: 'x',
      requested_at: at,
      policy_version: 1,
      ...row,
    });
  const anAppeal = async (row: Row) =>
    insert('appeals', {
      id: randomUUID(),
      against: 'NO_SERVE_ENTRY',
      statement_id: row['statement_id'] ?? (await aStatement()),
      ref_id: randomUUID(),
      appellant_id: karl.partyId,
      subject_role: 'BUYER',
      reasons: 'x',
      lodged_at: at,
      policy_version: 1,
      ...row,
    });

  describe.each([
    ['complaints', aComplaint, ['UPHELD', 'DISMISSED', 'OVERTURNED']],
    ['rating_removals', aRemoval, ['REMOVED', 'KEPT', 'OVERTURNED']],
    ['appeals', anAppeal, ['GRANTED', 'DENIED']],
  ] as const)('in %s', (table, add, states) => {
    it.each(states)('has somebody who made it, a time and a reason: %s', async (state) => {
      for (const missing of [
        { decided_by: null },
        { decided_by: 'system:worker' },
        { decided_at: null },
        { decision_reason: null },
        { decision_reason: ' \n' },
      ]) {
        await expect(add({ state, ...decision, ...missing })).rejects.toThrow(`${table}_decided`);
      }
      await add({ state, ...decision });
    });
  });

  it('about a hidden complaint was told in words of its own', async () => {
    const hidden = { state: 'DISMISSED', ...decision, safety_reason: 'Afraid.', told_at: at };
    await expect(aComplaint(hidden)).rejects.toThrow('complaints_hidden_told');
    await expect(aComplaint({ ...hidden, told_summary: ' ' })).rejects.toThrow('complaints_hidden_told');
    await aComplaint({ ...hidden, told_summary: 'Somebody was shouted at.' });
  });

  it('is appealed against once, unless the appeal was taken back', async () => {
    const statement = await aStatement();
    const about = { statement_id: statement };
    await anAppeal({ ...about, state: 'WITHDRAWN' });
    await anAppeal({ ...about, state: 'DENIED', ...decision });
    await expect(anAppeal({ ...about, state: 'LODGED' })).rejects.toThrow('appeals_one_of_statement');
    await anAppeal({ ...about, state: 'WITHDRAWN' });
  });

  it('about a text that was held back is by somebody, with a reason', async () => {
    const caseId = randomUUID();
    await insert('cases', {
      id: caseId,
      kind: 'HELD_BACK_TEXT',
      ref_id: randomUUID(),
      subject_id: karl.partyId,
      subject_role: 'BUYER',
      party_ids: [],
      order_ids: [],
      barred: [],
      severity: 1,
      evidence: 0,
      marks: [],
      opened_at: at,
      due_at: later,
      version: 1,
    });
    const row = { case_id: caseId, rating_id: randomUUID(), author_id: karl.partyId, released: true, decided_at: at };
    for (const said of [
      { reason: ' ', decided_by: 'mona' },
      { reason: 'Fine.', decided_by: 'system:worker' },
    ]) {
      await expect(insert('held_back_decisions', { ...row, ...said })).rejects.toThrow('held_back_decisions_decided');
    }
  });
});
