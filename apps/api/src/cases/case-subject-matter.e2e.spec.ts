import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@evenhand/platform';
import { decisionsAboutRatings } from '../../../../test/builders/rating-decisions.js';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

let market: Marketplace;
let hanna: Trader;
let karl: Trader;
let max: Client;

const inner = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;
const moderator = async (name: string): Promise<Client> => new Client(market.api.url, await market.token(name, ['MODERATOR']));

/** What Hanna said about Karl. */
async function rated(publicComment: string): Promise<{ readonly order: Order; readonly id: string }> {
  const order = await market.fulfilledOrder(hanna, karl);
  await hanna.rate(order, { stars: 1, again: false, publicComment });
  await karl.rate(order);
  return { order, id: (await karl.exchange(order)).ratingBySeller.id };
}

const requested = async (ratingId: string): Promise<string> =>
  (
    await karl.do(
      'requestRatingRemoval',
      { ratingId, ground: 'INSULT', explanation: 'That is no review.', idempotencyKey: randomUUID() },
      '... on RatingRemoval { id }',
      'RequestRatingRemovalInput',
    )
  ).id;

const complained = async (): Promise<string> => {
  const { id: orderId } = await market.fulfilledOrder(hanna, karl);
  const facts = [{ on: '2026-03-01', what: 'Shouted at me.' }];
  const input = { orderId, category: 'INSULT', facts, safetyReason: 'He knows where I live.', idempotencyKey: randomUUID() };
  return (await hanna.do('fileComplaint', input, '... on Complaint { id }', 'FileComplaintInput')).id;
};

const appealed = async (): Promise<string> => {
  const tell = decisionsAboutRatings(market.evenhand);
  const removal = inner<never>(await requested((await rated('Late.')).id));
  await tell.decide({ id: removal }, false);
  const { id } = await tell.delivered(removal);
  const input = { statementId: Buffer.from(`Statement:${id}`).toString('base64url'), reasons: 'It is.', idempotencyKey: randomUUID() };
  return (await karl.do('lodgeAppeal', input, '... on Appeal { id }', 'LodgeAppealInput')).id;
};

const proposed = async (): Promise<string> => {
  const charge = { ground: 'INSULT', explanation: 'Shouts.', facts: 'On 1 March.', rung: 'WARNING' };
  const input = { subjectId: karl.id, subjectRole: 'BUYER', charge, idempotencyKey: randomUUID() };
  return (await (await moderator('mona')).do('proposeNoServe', input, '... on NoServeEntry { id }', 'ProposeNoServeInput')).id;
};

const heldBack = async (): Promise<string> => {
  const { id } = await rated('Du bist ein Arschloch.');
  await market.evenhand.useCases.openHeldBackCases.execute(systemActor('worker'));
  return id;
};

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  [hanna, karl] = [await market.trader('Hanna'), await market.trader('Karl')];
  max = await moderator('max');
});
afterAll(() => market.close());

describe('what a case is about', () => {
  it('stands in the queue itself, for every kind of case, in one query', async () => {
    const about = {
      COMPLAINT: { __typename: 'Complaint', id: await complained(), category: 'INSULT', complainant: { displayName: 'Hanna' } },
      APPEAL: { __typename: 'Appeal', id: await appealed(), reasons: 'It is.' },
      RATING_REMOVAL: {
        __typename: 'RatingRemoval',
        id: await requested((await rated('Rude.')).id),
        rating: { publicComment: 'Rude.' },
      },
      HELD_BACK_TEXT: { __typename: 'Rating', id: await heldBack(), stars: 1, publicComment: 'Du bist ein Arschloch.' },
      NO_SERVE_PROPOSAL: { __typename: 'NoServeEntry', id: await proposed(), state: 'HEARING', charge: { facts: 'On 1 March.' } },
    };
    const { moderationQueue } = await max.ask(`{ moderationQueue(first: 50) { edges { node { kind about {
      __typename
      ... on Complaint { id category complainant { displayName } }
      ... on NoServeEntry { id state charge { facts } }
      ... on RatingRemoval { id rating { publicComment } }
      ... on Rating { id stars publicComment }
      ... on Appeal { id reasons }
    } } } } }`);
    const seen = moderationQueue.edges.map(({ node }: any) => [node.kind, node.about]);
    expect(Object.fromEntries(seen)).toEqual(about);
    expect(seen).toHaveLength(Object.keys(about).length);
  });

  it('is nothing any more for whoever begins to act for one of the parties while they hold the case', async () => {
    const complaint = await complained();
    const turncoat = await moderator('turncoat');
    const found = await market.evenhand.reads.cases.findAbout(['COMPLAINT'], inner(complaint));
    const caseId = Buffer.from(`Case:${found?.id ?? ''}`).toString('base64url');
    const act = (mutation: 'claimCase' | 'releaseCase') =>
      turncoat.do(mutation, { caseId }, '... on Case { about { ... on Complaint { id facts { what } } } }', 'CaseInput');
    expect((await act('claimCase')).about).toEqual({ id: complaint, facts: [{ what: 'Shouted at me.' }] });
    await market.host.do('addMember', { partyId: karl.id, person: 'turncoat' }, '', 'MemberInput');
    expect(await act('releaseCase')).toEqual({ __typename: 'Case', about: null });
  });
});

describe('node', () => {
  it('finds nothing of a type that has no nodes', async () => {
    for (const type of ['toString', 'OrderConnection', '']) {
      const id = Buffer.from(`${type}:${inner(karl.id)}`).toString('base64url');
      expect((await max.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
    }
  });
});
