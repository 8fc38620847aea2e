import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Case } from '@evenhand/cases';
import { systemActor, type CaseId } from '@evenhand/platform';
import { decideCase, openCase } from '../../../../test/builders/cases.js';
import {
  codeOf,
  host,
  openEvenhand,
  staff,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';

const worker = systemActor('worker');
const mona = staff('mona', 'MODERATOR');

let evenhand: EvenhandOnDatabase;

const link = ({ partyId }: TestParty, ...linkKeys: string[]) => evenhand.useCases.linkParty.execute({ partyId, linkKeys }, host);
const find = async (id: CaseId): Promise<Case> => {
  const found = await evenhand.reads.cases.find(id);
  if (found === null) throw new Error('The case is there.');
  return found;
};
const versionsOf = async (cases: readonly Case[]): Promise<number[]> => Promise.all(cases.map(async ({ id }) => (await find(id)).version));

beforeAll(async () => {
  evenhand = await openEvenhand();
});
afterAll(() => evenhand.close());

describe('a party that turns out to share keys with another', () => {
  it('changes the open cases about either, so that nobody decides on the dossier of before', async () => {
    const [karl, twin, stranger] = [await evenhand.party('Karl'), await evenhand.party('Twin'), await evenhand.party('Stranger')];
    await link(twin, 'card_0123456789abcdef');
    await link(stranger, 'card_fedcba9876543210');
    const cases = [await openCase(evenhand, karl), await openCase(evenhand, twin), await openCase(evenhand, stranger)];
    const decided = await openCase(evenhand, karl);
    await evenhand.useCases.claimCase.execute(decided.id, mona);
    await decideCase(evenhand, decided, mona);
    const [ofKarl] = cases;
    if (ofKarl === undefined) throw new Error('There are three.');
    await evenhand.useCases.claimCase.execute(ofKarl.id, mona);
    const read = await evenhand.reads.dossiers.read(ofKarl);

    await link(karl, 'card_0123456789abcdef');
    expect((await evenhand.reads.dossiers.read(ofKarl)).hash).not.toBe(read.hash);
    expect(await evenhand.useCases.touchLinkedCases.execute(karl.partyId, worker)).toBe(2);
    expect(await versionsOf([...cases, decided])).toEqual([2, 2, 1, 1]);
    expect(await codeOf(decideCase(evenhand, ofKarl, mona))).toBe('CASE_CHANGED');
    expect((await find(ofKarl.id)).claim?.by).toBe('mona');
  });

  it('changes nothing where it shares keys with nobody', async () => {
    const lone = await evenhand.party('Lone');
    const about = await openCase(evenhand, lone);
    await link(lone, 'card_of_nobody_else_1');
    expect(await evenhand.useCases.touchLinkedCases.execute(lone.partyId, worker)).toBe(0);
    expect(await versionsOf([about])).toEqual([1]);
  });

  it('can be noted by many at once', async () => {
    const parties = await Promise.all(['A', 'B', 'C'].map((name) => evenhand.party(name)));
    for (const party of parties) await link(party, 'card_shared_by_three');
    const cases: Case[] = [];
    for (const party of parties) cases.push(await openCase(evenhand, party), await openCase(evenhand, party));
    await Promise.all(parties.map(({ partyId }) => evenhand.useCases.touchLinkedCases.execute(partyId, worker)));
    expect(await versionsOf(cases)).toEqual(cases.map(() => 4));
  });
});
