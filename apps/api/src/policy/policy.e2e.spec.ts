import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { minutes, policyFields, systemActor } from '@evenhand/platform';
import type { Client } from '../../../../test/support/client.js';
import { Marketplace, type Trader } from '../../../../test/support/marketplace.js';
import { createLoaders } from '../graphql/loaders.js';

let market: Marketplace;
let ada: Client;
let seller: Trader;
let buyer: Trader;
let stranger: Trader;

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  ada = await market.caller('ADMIN');
  [seller, buyer, stranger] = [await market.trader('Hanna'), await market.trader('Karl'), await market.trader('Stan')];
});
afterAll(() => market.close());

const newest = async (): Promise<number> =>
  (await ada.ask('{ policyVersions(first: 1) { edges { node { version } } } }')).policyVersions.edges[0].node.version;

const change = async (changes: object, more: Record<string, unknown> = {}, client = ada) =>
  client.do(
    'changePolicy',
    {
      changes,
      effectiveAt: new Date(market.clock.now().getTime() + minutes(1)).toISOString(),
      reason: 'Because we learned something.',
      basedOnVersion: await newest(),
      idempotencyKey: randomUUID(),
      ...more,
    },
    `... on PolicyVersion { version effectiveAt changedBy changedAt reason policy { ratings { blindWindowDays reminderDaysLeft } } }
     ... on PolicyOutOfBounds { field lowest highest value isWhole } ... on PolicyContradictory { fields }
     ... on PolicyChangedMeanwhile { version } ... on PolicyEffectiveAtOutOfRange { earliest latest } ... on TextInvalid { field }`,
    'ChangePolicyInput',
  );
const takeEffect = (): void => market.clock.advance(minutes(1));

const names = (type: string, kind: 'fields' | 'inputFields') => ada.ask(`{ __type(name: "${type}") { ${kind} { name } } }`);

describe('the policy', () => {
  const types = {
    ratings: 'RatingPolicy',
    reputation: 'ReputationPolicy',
    complaints: 'ComplaintPolicy',
    cases: 'CasePolicy',
    noServe: 'NoServePolicy',
    separations: 'SeparationPolicy',
    appeals: 'AppealPolicy',
  } as const;

  it('has a field to read and a field to change for every parameter of the table', async () => {
    for (const [section, type] of Object.entries(types)) {
      const known = policyFields.filter((field) => field.section === section).map(({ parameter }) => parameter.name);
      const read = (await names(type, 'fields')).__type.fields.map(({ name }: { name: string }) => name);
      const changed = (await names(`${type}Input`, 'inputFields')).__type.inputFields.map(({ name }: { name: string }) => name);
      expect({ section, read: read.toSorted(), changed: changed.toSorted() }).toEqual({
        section,
        read: known.toSorted(),
        changed: known.toSorted(),
      });
    }
  });

  it('is told in units that people use, as sections and as a list with bounds in the caller’s language', async () => {
    const query = `{ policy { version ratings { blindWindowDays reminderDaysLeft } reputation { priorStars buyerAudience }
      cases { claimLeaseMinutes } appeals { windowMonths } complaints { severePoints } noServe { hearingDays }
      parameters { name value unit lowest highest isWhole choices description } } }`;
    const { policy } = await stranger.ask(query);
    expect(policy).toMatchObject({
      version: 1,
      ratings: { blindWindowDays: 14, reminderDaysLeft: [7, 3, 1] },
      reputation: { priorStars: 4.2, buyerAudience: 'DEALING_SELLERS' },
      cases: { claimLeaseMinutes: 10 },
      appeals: { windowMonths: 6 },
      complaints: { severePoints: 4 },
      noServe: { hearingDays: 7 },
    });
    expect(policy.parameters).toHaveLength(policyFields.length);
    expect(policy.parameters).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'ratings.reminderDaysLeft', value: '7, 3, 1', unit: 'DAYS', lowest: 1, highest: 89 }),
        expect.objectContaining({
          name: 'reputation.buyerAudience',
          value: 'DEALING_SELLERS',
          unit: 'CHOICE',
          lowest: null,
          highest: null,
          choices: ['DEALING_SELLERS', 'ALL_SELLERS'],
        }),
      ]),
    );
    const german = await market.trader('Greta', { language: 'de' });
    const described = (await german.ask('{ policy { parameters { name description } } }')).policy.parameters;
    expect(described).toContainEqual({
      name: 'reputation.halfLifeDays',
      description: 'Wie alt eine Bewertung ist, wenn sie halb zählt.',
    });
  });

  it('is changed by an administrator from a time on, and the versions say who, when and why', async () => {
    const decidedAt = market.clock.now();
    const effectiveAt = new Date(decidedAt.getTime() + minutes(1));
    expect(await change({ ratings: { blindWindowDays: 10, reminderDaysLeft: [5, 1] } })).toEqual({
      __typename: 'PolicyVersion',
      version: 2,
      effectiveAt: effectiveAt.toISOString(),
      changedBy: 'the-admin',
      changedAt: decidedAt.toISOString(),
      reason: 'Because we learned something.',
      policy: { ratings: { blindWindowDays: 10, reminderDaysLeft: [5, 1] } },
    });
    const days = async (at?: Date) =>
      (await buyer.ask('query ($at: DateTime) { policy(at: $at) { version ratings { blindWindowDays } } }', { at: at?.toISOString() }))
        .policy;
    expect(await days()).toEqual({ version: 1, ratings: { blindWindowDays: 14 } });
    // Announced to everybody who is held to it.
    expect(await days(effectiveAt)).toEqual({ version: 2, ratings: { blindWindowDays: 10 } });
    takeEffect();
    expect(await days()).toEqual({ version: 2, ratings: { blindWindowDays: 10 } });
    expect(await days(decidedAt)).toEqual({ version: 1, ratings: { blindWindowDays: 14 } });

    const auditor = await market.caller('AUDITOR');
    const page =
      'query ($after: String) { policyVersions(first: 1, after: $after) { edges { node { version changedBy } } pageInfo { hasNextPage endCursor } } }';
    const first = (await auditor.ask(page)).policyVersions;
    expect(first).toMatchObject({ edges: [{ node: { version: 2, changedBy: 'the-admin' } }], pageInfo: { hasNextPage: true } });
    expect((await auditor.ask(page, { after: first.pageInfo.endCursor })).policyVersions).toMatchObject({
      edges: [{ node: { version: 1, changedBy: null } }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('is not changed by what cannot be, and every no is typed and says what would be right', async () => {
    expect(await change({ ratings: { blindWindowDays: 91 } })).toEqual({
      __typename: 'PolicyOutOfBounds',
      code: 'POLICY_OUT_OF_BOUNDS',
      message: 'ratings.blindWindowDays is a whole number from 1 to 90; 91 is none.',
      field: 'ratings.blindWindowDays',
      lowest: 1,
      highest: 90,
      value: 91,
      isWhole: true,
    });
    expect(await change({ complaints: { minorPoints: 3 } })).toMatchObject({
      code: 'POLICY_CONTRADICTORY',
      fields: ['complaints.minorPoints', 'complaints.seriousPoints', 'complaints.severePoints'],
    });
    expect(await change({})).toMatchObject({ code: 'POLICY_UNCHANGED' });
    const cases = { cases: { decideWithinDays: 8 } };
    expect(await change(cases, { basedOnVersion: 1 })).toMatchObject({ code: 'POLICY_CHANGED_MEANWHILE', version: await newest() });
    expect(await change(cases, { reason: ' ' })).toMatchObject({ code: 'TEXT_INVALID', field: 'reason' });
    expect(await change(cases, { idempotencyKey: '' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_INVALID' });
    expect(await change(cases, { effectiveAt: market.clock.now().toISOString() })).toMatchObject({
      code: 'POLICY_EFFECTIVE_AT_OUT_OF_RANGE',
      earliest: new Date(market.clock.now().getTime() + minutes(1)).toISOString(),
    });
  });

  it('decides from its time on when a score is shown and to whom', async () => {
    const before = await newest();
    const reputation = async (client: Client) =>
      (await client.ask('query ($id: ID!) { reputation(partyId: $id, role: BUYER) { isNew score } }', { id: buyer.id })).reputation;
    const order = await market.fulfilledOrder(seller, buyer);
    for (const side of [seller, buyer]) await side.rate(order);
    await market.evenhand.useCases.updateWaitingReputations.execute(systemActor('worker'));
    expect([await reputation(seller), await reputation(stranger)]).toEqual([{ isNew: true, score: null }, null]);
    expect(await change({ reputation: { shownFromRaters: 1, buyerAudience: 'ALL_SELLERS' } })).toMatchObject({ version: before + 1 });
    expect([await reputation(seller), await reputation(stranger)]).toEqual([{ isNew: true, score: null }, null]);
    takeEffect();
    const shown = { isNew: false, score: expect.any(Number) };
    expect([await reputation(seller), await reputation(stranger)]).toEqual([shown, shown]);
  });

  it('is read once for all that one request asks for', async () => {
    const current = jest.spyOn(market.evenhand.policies, 'current');
    try {
      const loaders = createLoaders(market.evenhand, { viewer: null, removedToo: false, cache: true });
      await Promise.all(Array.from({ length: 100 }, () => loaders.policy.load('IN_FORCE')));
      await loaders.policy.load('IN_FORCE');
      expect(current).toHaveBeenCalledTimes(1);
      // A subscription lives long: it reads anew, once for all that it asks for at a time.
      const lasting = createLoaders(market.evenhand, { viewer: null, removedToo: false, cache: false });
      for (let time = 0; time < 2; time += 1) await Promise.all(Array.from({ length: 100 }, () => lasting.policy.load('IN_FORCE')));
      expect(current).toHaveBeenCalledTimes(3);
    } finally {
      current.mockRestore();
    }
  });
});
