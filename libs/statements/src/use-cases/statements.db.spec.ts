import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, systemActor, type StatementId } from '@evenhand/platform';
import { codeOf, host, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';
import type { Statement } from '../domain/statement.js';
import { DatabaseStatements } from '../persistence/database-statements.js';
import { DeliverStatement } from './deliver-statement.js';
import { DeliveryDesk } from './delivery-desk.js';
import { RecordStatementDelivery } from './record-statement-delivery.js';
import { VoidStatement } from './void-statement.js';

const worker = systemActor('worker');

let evenhand: EvenhandOnDatabase;
let karl: TestParty;
let hanna: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
  [karl, hanna] = [await evenhand.party('Karl'), await evenhand.party('Hanna')];
});
afterAll(() => evenhand.close());

const found = async (id: StatementId) => {
  const statement = await evenhand.reads.statements.find(id);
  if (statement === null) throw new Error('The statement was issued.');
  return statement;
};
const deliver = (id: StatementId) => evenhand.useCases.deliverStatement.execute(id, 'IN_PRODUCT', worker);
const acknowledge = (id: StatementId, who: TestParty) => evenhand.useCases.acknowledgeStatement.execute(id, who.actor);
const record = (id: StatementId, channel: 'LETTER' | 'EMAIL' | 'IN_APP', at: Date | null = null) =>
  evenhand.useCases.recordStatementDelivery.execute(id, { channel, at }, host);
const voidIt = (id: StatementId) =>
  evenhand.unitOfWork.run(worker, (tx) => new VoidStatement(new DatabaseStatements(evenhand.database)).within(tx, id));

/** What was recorded about a statement, in order. */
const trail = async (id: StatementId): Promise<string[]> => {
  const rows: { action: string }[] = await evenhand.database.query(
    `SELECT action FROM audit_log WHERE data ->> 'statementId' = $1 ORDER BY id`,
    [id],
  );
  return rows.map(({ action }) => action.replace('statement.', ''));
};

describe('a statement that is issued', () => {
  it('is kept as a letter in both languages, with the content it was made from', async () => {
    const content = { explanation: 'Er hat {{facts}} geschrien.', facts: 'Zwei Nachrichten.', until: null };
    const statement = await aStatement(evenhand).to(karl, { content });
    expect(await found(statement.id)).toEqual(statement);
    expect(statement).toMatchObject({ subjectId: karl.partyId, issuedBy: 'mona', issuedAt: evenhand.clock.now(), policyVersion: 1 });
    expect(statement.textDe).toContain('Guten Tag');
    expect(statement.textEn).toContain('Hello');
    for (const text of [statement.textDe, statement.textEn]) {
      expect(text).toContain('Er hat { {facts} } geschrien.');
      expect(text).not.toContain('{{');
      expect(text).not.toContain('mona');
    }
  });

  it.each([
    ['explanation', 2_000],
    ['facts', 5_000],
    ['rule', 500],
  ] as const)('has a %s of %i characters at most', async (field, maximumLength) => {
    const issue = (text: string) => aStatement(evenhand).to(karl, { content: { [field]: text } });
    await expect(issue('😀'.repeat(maximumLength - 1) + 'x')).resolves.toMatchObject({ content: { [field]: expect.any(String) } });
    await expect(issue('x'.repeat(maximumLength + 1))).rejects.toMatchObject({
      code: 'TEXT_INVALID',
      reason: { field, problem: 'TOO_LONG', maximumLength },
    });
    await expect(issue('a\0b')).rejects.toMatchObject({ code: 'TEXT_INVALID', reason: { field, problem: 'NOT_STORABLE' } });
    await expect(issue('  ')).rejects.toMatchObject({ code: 'STATEMENT_INCOMPLETE', reason: { missing: [field] } });
  });

  it('is not there when it has a hole', async () => {
    const refId = randomUUID();
    expect(await codeOf(aStatement(evenhand).to(karl, { refId, content: { facts: '' } }))).toBe('STATEMENT_INCOMPLETE');
    expect(await evenhand.reads.statements.findAbout(refId)).toBeNull();
  });

  it('tells of the time to appeal that the policy in force gives', async () => {
    evenhand.clock.advance(days(1));
    await evenhand.database.transaction(async (manager) => {
      await manager.query(
        `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'ada', '{}', 'x', '{}', 1)`,
      );
      await manager.query(`INSERT INTO outbox (at, event) VALUES (now(), '{}')`);
      await manager.query(
        `INSERT INTO policy_versions (version, policy, effective_at, changed_by, changed_at, reason) VALUES (2, '{"appeals": {"windowMonths": 9}}', $1, 'ada', $1, 'test')`,
        [evenhand.clock.now()],
      );
    });
    const statement = await aStatement(evenhand).to(karl);
    expect(statement.policyVersion).toBe(2);
    expect(statement.textEn).toContain('within 9 months of receiving');
    await deliver(statement.id);
    expect((await found(statement.id)).appealUntil?.toISOString()).toBe('2026-12-03T09:00:00.000Z');
  });
});

describe('a delivery', () => {
  it('happens once, however many say so at once, and what follows happens once and with it', async () => {
    const { id } = await aStatement(evenhand).to(karl);
    const statements = new DatabaseStatements(evenhand.database);
    const followed: string[] = [];
    const desk = new DeliveryDesk(statements, {
      NO_SERVE_ENTRY: async (_tx, { id: delivered, deliveredAt }) => {
        expect(deliveredAt).toEqual(evenhand.clock.now());
        followed.push(delivered);
      },
    });
    const useCase = new DeliverStatement(evenhand.unitOfWork, statements, desk);
    const byHost = new RecordStatementDelivery(evenhand.unitOfWork, statements, desk);
    const tell = (channel: 'LETTER' | 'EMAIL') => codeOf(byHost.execute(id, { channel, at: null }, host));
    await Promise.all([...Array.from({ length: 6 }, () => useCase.execute(id, 'IN_PRODUCT', worker)), tell('LETTER'), tell('EMAIL')]);
    expect(await trail(id)).toEqual(['issued', 'delivered']);
    expect(followed).toEqual([id]);
  });

  it('is undone as a whole when what follows from it fails', async () => {
    const { id } = await aStatement(evenhand).to(karl);
    const statements = new DatabaseStatements(evenhand.database);
    const desk = new DeliveryDesk(statements, { NO_SERVE_ENTRY: () => Promise.reject(new Error('not now')) });
    await expect(new DeliverStatement(evenhand.unitOfWork, statements, desk).execute(id, 'IN_PRODUCT', worker)).rejects.toThrow('not now');
    expect(await found(id)).toMatchObject({ deliveredAt: null, appealUntil: null });
    await deliver(id);
    expect(await trail(id)).toEqual(['issued', 'delivered']);
  });

  it('is recorded by the host with the day of the letter, from which the time to appeal runs', async () => {
    const { id, issuedAt } = await aStatement(evenhand).to(karl);
    evenhand.clock.advance(days(3));
    expect(await record(id, 'LETTER', issuedAt)).toMatchObject({ deliveredAt: issuedAt, deliveryChannel: 'LETTER' });
    expect(await record(id, 'LETTER', issuedAt)).toMatchObject({ deliveredAt: issuedAt });
    expect(await codeOf(record(id, 'EMAIL'))).toBe('STATEMENT_ALREADY_DELIVERED');
    await deliver(id);
    expect(await found(id)).toMatchObject({ deliveredAt: issuedAt, deliveryChannel: 'LETTER' });
    expect(await trail(id)).toEqual(['issued', 'delivered']);
  });

  it('does not happen to a statement that no longer holds', async () => {
    const { id } = await aStatement(evenhand).to(karl);
    await voidIt(id);
    await deliver(id);
    expect(await found(id)).toMatchObject({ deliveredAt: null });
    expect(await codeOf(record(id, 'LETTER'))).toBe('STATEMENT_VOIDED');
    expect(await codeOf(acknowledge(id, karl))).toBe('STATEMENT_VOIDED');
    expect(await trail(id)).toEqual(['issued', 'voided']);
  });
});

describe('an acknowledgement', () => {
  it('is recorded once, however often it is given, and by the subject alone', async () => {
    const { id } = await aStatement(evenhand).to(karl);
    await deliver(id);
    expect(await codeOf(acknowledge(id, hanna))).toBe('STATEMENT_NOT_FOUND');
    evenhand.clock.advance(days(1));
    const first = evenhand.clock.now();
    await Promise.all([acknowledge(id, karl), acknowledge(id, karl), acknowledge(id, karl)]);
    evenhand.clock.advance(days(1));
    expect(await acknowledge(id, karl)).toMatchObject({ acknowledgedAt: first });
    expect(await trail(id)).toEqual(['issued', 'delivered', 'acknowledged']);
  });

  it('delivers what nobody has delivered yet', async () => {
    const { id } = await aStatement(evenhand).to(karl);
    const at = evenhand.clock.now();
    expect(await acknowledge(id, karl)).toMatchObject({ acknowledgedAt: at, deliveredAt: at, deliveryChannel: 'IN_PRODUCT' });
    expect(await found(id)).toMatchObject({ acknowledgedAt: at, deliveredAt: at });
    await deliver(id);
    expect(await trail(id)).toEqual(['issued', 'acknowledged', 'delivered']);
  });
});

describe('the time to appeal', () => {
  const close = () => evenhand.useCases.closeAppealWindows.execute(worker);

  it('ends once for each, at the very instant, whoever was away how long', async () => {
    evenhand.clock.advance(days(1));
    const statements: Statement[] = [];
    for (let count = 0; count < 24; count += 1) statements.push(await aStatement(evenhand).to(karl));
    const [undelivered, voided, ...others] = statements;
    if (undelivered === undefined || voided === undefined || others[0] === undefined) throw new Error('There are 24.');
    for (const { id } of [voided, ...others]) await deliver(id);
    await voidIt(voided.id);
    const { appealUntil } = await found(others[0].id);
    if (appealUntil === null) throw new Error('It was delivered.');

    evenhand.clock.advance(appealUntil.getTime() - evenhand.clock.now().getTime() - 1);
    // What earlier tests left is over by now too.
    await close();
    expect((await found(others[0].id)).appealWindowClosedAt).toBeNull();
    evenhand.clock.advance(days(40));
    const shares = await Promise.all([close(), close(), close(), close()]);

    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(22);
    for (const { id } of others) expect(await trail(id)).toEqual(['issued', 'delivered', 'appeal-window-closed']);
    expect(await found(others[0].id)).toMatchObject({ appealWindowClosedAt: evenhand.clock.now() });
    expect(await trail(undelivered.id)).toEqual(['issued']);
    expect(await trail(voided.id)).toEqual(['issued', 'delivered', 'voided']);
    expect(await close()).toBe(0);
  });

  it('of one that cannot be closed does not hold up the others, and is named in the end', async () => {
    const [poison, other] = [await aStatement(evenhand).to(karl), await aStatement(evenhand).to(karl)];
    for (const { id } of [poison, other]) await deliver(id);
    await evenhand.database.query(`
      CREATE FUNCTION fail_always() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'never'; END $$;
      CREATE TRIGGER fail_always BEFORE UPDATE ON statements FOR EACH ROW WHEN (NEW.id = '${poison.id}') EXECUTE FUNCTION fail_always()`);
    evenhand.clock.advance(days(400));
    await expect(close()).rejects.toThrow('1 windows to appeal could not be closed');
    expect((await found(other.id)).appealWindowClosedAt).not.toBeNull();
    await evenhand.database.query('DROP TRIGGER fail_always ON statements; DROP FUNCTION fail_always');
    expect(await close()).toBe(1);
  });
});

describe('the statements to a party', () => {
  it('are listed newest first, page by page, also of one instant', async () => {
    const party = await evenhand.party('Petra');
    const issued: Statement[] = [];
    for (let count = 0; count < 5; count += 1) {
      issued.push(await aStatement(evenhand).to(party));
      if (count % 2 === 0) evenhand.clock.advance(days(1));
    }
    await aStatement(evenhand).to(karl);
    const read = (after: Statement | null) => evenhand.reads.statements.page({ subjectId: party.partyId, first: 2, after });
    const [one, two] = await read(null);
    const [three, four] = await read(two ?? null);
    const [five, ...none] = await read(four ?? null);
    const all = [one, two, three, four, five];
    expect(none).toEqual([]);
    expect(new Set(all.map((statement) => statement?.id))).toEqual(new Set(issued.map(({ id }) => id)));
    const times = all.map((statement) => Number(statement?.issuedAt));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });
});
