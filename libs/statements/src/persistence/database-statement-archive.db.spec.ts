import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, managerOf, systemActor, uuids } from '@evenhand/platform';
import { anOrder, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';
import type { ExportedStatement } from '../domain/exported-statement.js';
import { DatabaseStatementArchive } from './database-statement-archive.js';
import { DatabaseStatements } from './database-statements.js';
import { VoidStatement } from '../use-cases/void-statement.js';

let evenhand: EvenhandOnDatabase;
let karl: TestParty;
let hanna: TestParty;
let greta: TestParty;
let paul: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
  [karl, hanna, greta, paul] = [
    await evenhand.party('Karl'),
    await evenhand.party('Hanna'),
    await evenhand.party('Greta'),
    await evenhand.party('Paul'),
  ];
});
afterAll(() => evenhand.close());

const archive = () => new DatabaseStatementArchive(evenhand.database);
const soon = () => new Date(evenhand.clock.now().getTime() + 1);

/** Writes a row as another context does, with the trail that the database asks for. */
const insert = (table: string, row: Record<string, unknown>): Promise<void> =>
  evenhand.unitOfWork.run(systemActor('cli'), async (tx) => {
    const columns = Object.keys(row);
    const values = columns.map((_, index) => `$${index + 1}`);
    await managerOf(tx).query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`, Object.values(row));
    await tx.record({ name: 'party.registered', partyId: karl.partyId });
  });

async function complaint(by: TestParty, orderId: string | null): Promise<string> {
  const id = uuids.next<string & {}>();
  await insert('complaints', {
    id,
    complainant_id: by.partyId,
    subject_id: karl.partyId,
    subject_role: 'BUYER',
    order_id: orderId,
    category: 'INSULT',
    facts: '[]',
    evidence: '[]',
    state: 'FILED',
    marks: '{}',
    filed_at: evenhand.clock.now(),
    policy_version: 1,
  });
  return id;
}

async function entry(more: Record<string, unknown>): Promise<string> {
  const id = uuids.next<string & {}>();
  const subject = await evenhand.party('Karl');
  await insert('no_serve_entries', {
    id,
    subject_id: subject.partyId,
    scope: 'PLATFORM',
    subject_role: 'BUYER',
    state: 'PROPOSED',
    source: 'MODERATOR',
    proposed_at: evenhand.clock.now(),
    version: 1,
    policy_version: 1,
    ...more,
  });
  return id;
}

async function exported(refId: string, kind: 'NO_SERVE_ENTRY' | 'COMPLAINT_UPHELD' | 'RATING_REMOVED' = 'NO_SERVE_ENTRY') {
  const { id } = await aStatement(evenhand).to(karl, { refId, kind });
  const all = await archive().page({ from: null, to: soon() }, null, 1_000);
  const found = all.find(({ statement }) => statement.id === id);
  if (found === undefined) throw new Error('It was issued.');
  return found;
}
const namesOf = ({ names }: ExportedStatement): string[] => names.toSorted();

describe('what is exported beside a statement', () => {
  it('names everybody who is concerned by a complaint', async () => {
    const { id: orderId } = await anOrder(evenhand).between(greta, karl).accepted();
    const filedAt = evenhand.clock.now();
    const refId = await complaint(hanna, orderId);
    evenhand.clock.advance(days(3));
    const found = await exported(refId, 'COMPLAINT_UPHELD');
    expect(namesOf(found)).toEqual(['Greta', 'Hanna', 'Karl']);
    expect(found).toMatchObject({ origin: 'NOTIFICATION', accountKind: 'PRIVATE', contentAt: filedAt });
    expect(found.identifiers).toEqual(
      expect.arrayContaining([karl, hanna, greta].map(({ actor }) => actor.partyExternalId ?? actor.subject)),
    );
    expect(found.identifiers).toContain('mona');
  });

  it('names everybody who is concerned by an entry: who asked for it, who complained, and the sides of the orders', async () => {
    const { id: orderId } = await anOrder(evenhand).between(greta, karl).accepted();
    const complaintId = await complaint(hanna, null);
    const found = await exported(
      await entry({ source: 'SELLER', proposer_party_id: paul.partyId, complaint_ids: [complaintId], order_ids: [orderId] }),
    );
    expect(namesOf(found)).toEqual(['Greta', 'Hanna', 'Karl', 'Paul']);
    expect(found.origin).toBe('NOTIFICATION');
  });

  it('names the sides of an order that only a complaint behind the entry speaks of', async () => {
    const { id: orderId } = await anOrder(evenhand).between(greta, karl).accepted();
    const found = await exported(await entry({ complaint_ids: [await complaint(hanna, orderId)] }));
    expect(namesOf(found)).toEqual(['Greta', 'Hanna', 'Karl']);
  });

  it.each([
    ['MODERATOR', 'OWN_INITIATIVE'],
    ['THRESHOLD', 'FOUND_BY_MACHINE'],
    ['IMPORT', 'OWN_INITIATIVE'],
    ['SELLER', 'NOTIFICATION'],
  ])('says of an entry from %s that it is of %s', async (source, origin) => {
    expect(await exported(await entry({ source }))).toMatchObject({ origin });
  });

  it('names both sides of a rating that was removed, asked for or held back', async () => {
    const { id: orderId } = await anOrder(evenhand).between(greta, karl).fulfilled();
    await evenhand.rate(orderId, greta);
    await evenhand.rate(orderId, karl);
    const rating = (await evenhand.reads.ratings.readableBy(null, [orderId])).find(({ authorId }) => authorId === karl.partyId);
    if (rating === undefined) throw new Error('Both rated.');
    const removalId = uuids.next<string & {}>();
    await insert('rating_removals', {
      id: removalId,
      rating_id: rating.id,
      subject_id: greta.partyId,
      subject_role: 'SELLER',
      author_id: karl.partyId,
      order_id: orderId,
      ground: 'INSULT',
      explanation: '…',
      state: 'REMOVED',
      requested_at: evenhand.clock.now(),
      policy_version: 1,
    });
    const revealedAt = evenhand.clock.now();
    evenhand.clock.advance(days(2));
    for (const [refId, origin] of [
      [removalId, 'NOTIFICATION'],
      [rating.id, 'FOUND_BY_MACHINE'],
    ] as const) {
      const found = await exported(refId, 'RATING_REMOVED');
      expect(namesOf(found)).toEqual(['Greta', 'Karl']);
      expect(found).toMatchObject({ origin, contentAt: revealedAt });
    }
  });

  it('names the subject when nothing else is known', async () => {
    const found = await exported(randomUUID());
    expect(namesOf(found)).toEqual(['Karl']);
    expect(found).toMatchObject({ origin: 'OWN_INITIATIVE', contentAt: found.statement.issuedAt });
  });
});

describe('a period', () => {
  it('holds what was issued from its first instant on and before its end, without what does not hold or restricts nobody', async () => {
    evenhand.clock.advance(days(10));
    const from = evenhand.clock.now();
    const inside = [await aStatement(evenhand).to(karl), await aStatement(evenhand).to(karl, { kind: 'COMPLAINT_UPHELD' })];
    await aStatement(evenhand).to(karl, { kind: 'RATING_NOT_REMOVED' });
    const { id } = await aStatement(evenhand).to(karl);
    await evenhand.unitOfWork.run(systemActor('cli'), (tx) => new VoidStatement(new DatabaseStatements(evenhand.database)).within(tx, id));
    evenhand.clock.advance(days(1));
    const to = evenhand.clock.now();
    await aStatement(evenhand).to(karl);

    const period = { from, to };
    expect(await archive().count(period)).toBe(2);
    const [first] = await archive().page(period, null, 1);
    const rest = await archive().page(period, first ?? null, 5);
    expect([first, ...rest].map((found) => found?.statement.id).toSorted()).toEqual(inside.map((statement) => statement.id).toSorted());
    expect(await archive().page(period, rest[0] ?? null, 5)).toEqual([]);
  });
});
