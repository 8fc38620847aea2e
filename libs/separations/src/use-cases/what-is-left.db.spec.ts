import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { compose } from '@evenhand/composition';
import { days, KeyedHashes } from '@evenhand/platform';
import { host, openEvenhand, type EvenhandOnDatabase, type TestParty } from '../../../../test/builders/evenhand-on-database.js';
import { separationsOn } from '../../../../test/builders/separations.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
let karl: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());
beforeEach(async () => {
  hanna = await evenhand.party('Hanna');
  karl = await evenhand.party('Karl');
});

const withKeys = (...ids: string[]) => {
  const { database, clock } = evenhand;
  const hashes = new KeyedHashes(ids.map((id) => ({ id, secret: Buffer.alloc(32, id) })));
  return { ...compose({ database, clock, hashes }), clock };
};
const rowsOf = (id: string): Promise<Record<string, string>[]> =>
  evenhand.database.query('SELECT * FROM reduced_separations WHERE id = $1', [id]);

describe('after the retention period', () => {
  it('nothing is left that leads to the other side: not the statement, the incidents or the history', async () => {
    const { useCases, reads, clock, database } = evenhand;
    const steps = separationsOn(evenhand);
    const separation = await steps.runningOff(hanna, karl);
    await useCases.recordIncident.execute({ ...steps.reading(separation), what: 'Shouted.', isSerious: false }, hanna.actor);
    const { statementId } = await steps.close(separation, hanna, { closingNote: 'It was time.' });
    clock.advance(days(4 * 365));
    await useCases.watchOverSeparations.execute(host);
    expect(await reads.separations.find(separation.id)).toBeNull();
    expect(statementId && (await reads.statements.find(statementId))).toBeNull();
    for (const table of ['separation_history', 'separation_incidents'])
      expect(await database.query(`SELECT FROM ${table} WHERE separation_id = $1`, [separation.id])).toEqual([]);
    const [row] = await rowsOf(separation.id);
    expect(row).toMatchObject({ opener_id: hanna.partyId, key_id: 'test', other_hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(JSON.stringify(row)).not.toContain(karl.partyId);
  });

  it('whoever comes again is recognised with the key of the time, and not without it', async () => {
    const old = withKeys('old');
    const { clock } = evenhand;
    const first = await separationsOn(old).opened(hanna, karl);
    await old.useCases.abandonSeparation.execute({ separationId: first.id, version: null }, hanna.actor);
    clock.advance(days(4 * 365));
    await old.useCases.watchOverSeparations.execute(host);
    const rotated = withKeys('new', 'old');
    const second = await separationsOn(rotated).opened(hanna, karl);
    const stranger = await separationsOn(rotated).opened(hanna, await evenhand.party('Somebody else'));
    expect(await rotated.reads.separations.earlier(second)).toEqual([{ openerRole: 'SELLER', closedOn: null }]);
    expect(await rotated.reads.separations.earlier(stranger)).toEqual([]);
    expect(await withKeys('new').reads.separations.earlier(second)).toEqual([]);
    await rotated.useCases.abandonSeparation.execute({ separationId: second.id, version: null }, hanna.actor);
    clock.advance(days(4 * 365));
    await rotated.useCases.watchOverSeparations.execute(host);
    expect([(await rowsOf(first.id))[0]?.['key_id'], (await rowsOf(second.id))[0]?.['key_id']]).toEqual(['old', 'new']);
  });

  it('nothing is reduced by a program that has no key', async () => {
    const keyless = withKeys();
    const separation = await separationsOn(keyless).opened(hanna, karl);
    await keyless.useCases.abandonSeparation.execute({ separationId: separation.id, version: null }, hanna.actor);
    evenhand.clock.advance(days(4 * 365));
    await expect(keyless.useCases.watchOverSeparations.execute(host)).rejects.toThrow(/no key/);
    expect(await evenhand.reads.separations.find(separation.id)).not.toBeNull();
  });
});

describe('what came of an earlier separation', () => {
  it('can be chosen as a fact when the two part again', async () => {
    const { useCases, reads } = evenhand;
    const steps = separationsOn(evenhand);
    const first = await steps.runningOff(hanna, karl);
    await useCases.recordIncident.execute({ ...steps.reading(first), what: 'Shouted at night.', isSerious: true }, hanna.actor);
    const { pairEntryId } = await steps.close(first, hanna);
    if (pairEntryId === null) throw new Error('The entry stands.');
    await useCases.removeFromMyNoServeList.execute(pairEntryId, hanna.actor);
    const second = await steps.opened(hanna, karl);
    const [incident] = await reads.separations.incidents(first.id);
    expect(await useCases.lookAtSeparation.facts(second)).toContainEqual(
      expect.objectContaining({ source: 'incident', id: incident?.id, data: { what: 'Shouted at night.', isSerious: true } }),
    );
    const toKarl = await steps.opened(karl, hanna, 'BUYER');
    expect(JSON.stringify(await useCases.lookAtSeparation.facts(toKarl))).not.toContain('Shouted');
  });
});

describe('the history', () => {
  it('is never rewritten, and who came by itself is nobody', async () => {
    const { useCases, clock, reads, database } = evenhand;
    const steps = separationsOn(evenhand);
    const separation = await steps.withFacts(await steps.opened(hanna, karl), hanna);
    await useCases.nameApprovers.execute(steps.reading(separation), [], hanna.actor);
    clock.advance(days(1));
    await useCases.completeApprovals.execute(host);
    clock.advance(days(4));
    await useCases.watchOverSeparations.execute(host);
    const person = hanna.actor.subject;
    expect((await reads.separations.history(separation.id)).map(({ what, side, person: who }) => [what, side, who])).toEqual([
      ['OPENED', 'OPENER', person],
      ['FACTS_CHOSEN', 'OPENER', person],
      ['APPROVERS_NAMED', 'OPENER', person],
      ['APPROVED', null, null],
      ['REMINDED', null, null],
    ]);
    await expect(database.query(`UPDATE separation_history SET person = 'zoe' WHERE separation_id = $1`, [separation.id])).rejects.toThrow(
      /settled/,
    );
  });
});
