import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemActor } from '@evenhand/platform';
import { staff } from '../../../../test/builders/evenhand-on-database.js';
import { decisionsAboutRatings } from '../../../../test/builders/rating-decisions.js';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

const worker = systemActor('worker');
const insult = 'Du bist ein Arschloch.';

let market: Marketplace;
let tell: ReturnType<typeof decisionsAboutRatings>;
let hanna: Trader;
let karl: Trader;
let nosy: Trader;
let mona: Client;
let lena: Client;
let auditor: Client;

beforeAll(async () => {
  market = await Marketplace.open({ worker: false });
  tell = decisionsAboutRatings(market.evenhand);
  [hanna, karl, nosy] = [await market.trader('Hanna'), await market.trader('Karl', { language: 'de' }), await market.trader('Nosy')];
  const named = async (subject: string, role: 'MODERATOR' | 'LEAD' | 'AUDITOR') =>
    new Client(market.api.url, await market.token(subject, [role]));
  [mona, lena, auditor] = [await named('mona', 'MODERATOR'), await named('lena', 'LEAD'), await named('audra', 'AUDITOR')];
});
afterAll(() => market.close());

const innerId = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;
const globalId = (type: string, id: string): string => Buffer.from(`${type}:${id}`).toString('base64url');

/** Hanna sold to Karl; what she said about him. */
async function ratingOfKarl(said: Record<string, unknown> = {}): Promise<{ order: Order; id: string }> {
  const order = await market.fulfilledOrder(hanna, karl);
  await hanna.rate(order, { stars: 1, again: false, publicComment: 'Late.', ...said });
  await karl.rate(order);
  return { order, id: (await karl.exchange(order)).ratingBySeller.id };
}

const request = (who: Trader, ratingId: string, ground = 'INSULT') =>
  who.do(
    'requestRatingRemoval',
    { ratingId, ground, explanation: 'Das ist keine Bewertung.', idempotencyKey: randomUUID() },
    `... on RatingRemoval { id state ground explanation rating { id isRemoved } requestedBy { id } appeals { id } }
     ... on RemovalAlreadyRequested { ground } ... on RemovalGroundDecided { ground } ... on RatingAlreadyRemoved { removedOn }`,
    'RequestRatingRemovalInput',
  );

/** The case about it, claimed by this person, as an input names it. */
async function held(kind: 'RATING_REMOVAL' | 'HELD_BACK_TEXT' | 'APPEAL', refId: string, by: string) {
  const { caseId, version } = await tell.taken(kind, innerId(refId), staff(by, 'MODERATOR', 'LEAD'));
  return { caseId: globalId('Case', caseId), version };
}

const decide = async (removalId: string, remove: boolean) =>
  mona.do(
    'decideRatingRemoval',
    { ...(await held('RATING_REMOVAL', removalId, 'mona')), remove, reason: 'Words of anger.', facts: 'The comment.', rule: 'Be fair.' },
    '... on RatingRemoval { state decidedAt decisionReason }',
    'DecideRatingRemovalInput',
  );

const deliveredStatement = async (removalId: string): Promise<string> =>
  globalId('Statement', (await tell.delivered(innerId(removalId))).id);

const lodge = (who: Trader, statementId: string) =>
  who.do(
    'lodgeAppeal',
    { statementId, reasons: 'Every word is true.', idempotencyKey: randomUUID() },
    '... on Appeal { id state against statementId reasons ratingRemoval { id } }',
    'LodgeAppealInput',
  );

const decideAppeal = async (appealId: string, grant: boolean) =>
  lena.do(
    'decideAppeal',
    { ...(await held('APPEAL', appealId, 'lena')), grant, reasons: 'It was about the deal.' },
    '... on Appeal { state decisionReason }',
    'DecideAppealInput',
  );

/** A rating, by its id, as one of an exchange and in the list, as this caller sees it. */
async function sightOf(who: Client, { order, id }: { order: Order; id: string }) {
  const { node, ratingExchange, ratingsAbout } = await who.ask(
    `query ($id: ID!, $order: ID!, $about: ID!) {
       node(id: $id) { ... on Rating { stars isRemoved removedOn } }
       ratingExchange(orderId: $order) { ratedBy ratingBySeller { stars isRemoved } }
       ratingsAbout(partyId: $about, role: BUYER, first: 100) { edges { node { id } } }
     }`,
    { id, order: order.id, about: karl.id },
  );
  return {
    node,
    half: ratingExchange?.ratingBySeller ?? null,
    ratedBy: ratingExchange?.ratedBy ?? null,
    isListed: ratingsAbout?.edges.some(({ node: { id: listed } }: { node: { id: string } }) => listed === id) ?? null,
  };
}

describe('the grounds of a removal', () => {
  it('are explained to everybody in their language', async () => {
    const grounds = '{ ratingRemovalGrounds { ground explanation } }';
    const [english, german] = [(await hanna.ask(grounds)).ratingRemovalGrounds, (await karl.ask(grounds)).ratingRemovalGrounds];
    expect(english).toHaveLength(8);
    expect(english[0]).toEqual({ ground: 'INSULT', explanation: 'It abuses or demeans a person instead of saying how the deal went.' });
    expect(german[0].explanation).toContain('beschimpft');
  });
});

describe('a removed rating', () => {
  it('is there for its author, the rated party and staff, and nowhere for all others', async () => {
    const rating = await ratingOfKarl();
    const removal = await request(karl, rating.id, 'THREAT');
    expect(removal).toMatchObject({ state: 'REQUESTED', ground: 'THREAT', requestedBy: { id: karl.id }, rating: { isRemoved: false } });
    expect(await decide(removal.id, true)).toMatchObject({ state: 'REMOVED', decisionReason: 'Words of anger.' });
    const removed = { stars: 1, isRemoved: true };
    for (const who of [hanna, karl, mona, lena, auditor]) {
      expect(await sightOf(who, rating)).toEqual({
        node: { ...removed, removedOn: '2026-03-02' },
        half: removed,
        ratedBy: ['BUYER', 'SELLER'],
        isListed: false,
      });
    }
    expect(await sightOf(market.host, rating)).toEqual({ node: null, half: null, ratedBy: ['BUYER', 'SELLER'], isListed: false });
    expect(await sightOf(nosy, rating)).toEqual({ node: null, half: null, ratedBy: null, isListed: null });
    expect(await request(karl, rating.id)).toMatchObject({ __typename: 'RatingAlreadyRemoved', removedOn: '2026-03-02' });
    for (const [who, answer] of [
      [karl, 'RatingAlreadyRemoved'],
      [hanna, 'RatingNotFound'],
      [nosy, 'RatingNotFound'],
    ] as const) {
      const input = { ratingId: rating.id, text: 'Well.', idempotencyKey: randomUUID() };
      expect(await who.do('replyToRating', input, '', 'ReplyToRatingInput')).toMatchObject({ __typename: answer });
    }
  });

  it('tells its author of the request when it is decided, and not what the other side wrote', async () => {
    const rating = await ratingOfKarl();
    const { id } = await request(karl, rating.id);
    const asked = 'query ($id: ID!) { ratingRemoval(id: $id) { state ground explanation decisionReason } node(id: $id) { id } }';
    expect(await hanna.ask(asked, { id })).toEqual({ ratingRemoval: null, node: null });
    await decide(id, true);
    expect(await hanna.ask(asked, { id })).toEqual({
      ratingRemoval: { state: 'REMOVED', ground: 'INSULT', explanation: null, decisionReason: null },
      node: { id },
    });
    expect(await karl.ask(asked, { id })).toMatchObject({ ratingRemoval: { explanation: 'Das ist keine Bewertung.' }, node: { id } });
    expect(await nosy.ask(asked, { id })).toEqual({ ratingRemoval: null, node: null });
  });
});

describe('requests and appeals', () => {
  it('are listed to whoever made them, page by page, newest first', async () => {
    const asked = [];
    for (let count = 0; count < 3; count += 1) {
      asked.unshift((await request(karl, (await ratingOfKarl()).id)).id);
      market.clock.advance(1);
    }
    const page = (who: Trader, after: string | null) =>
      who.ask(
        'query ($after: String) { myRatingRemovalRequests(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
    const first = (await page(karl, null)).myRatingRemovalRequests;
    const second = (await page(karl, first.pageInfo.endCursor)).myRatingRemovalRequests;
    expect([...first.edges, second.edges[0]].map(({ node: { id } }: { node: { id: string } }) => id)).toEqual(asked);
    expect((await page(nosy, null)).myRatingRemovalRequests.edges).toEqual([]);
    const { errors } = await nosy.send('query ($after: String) { myRatingRemovalRequests(after: $after) { edges { cursor } } }', {
      after: first.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('undo a removal when granted, and the other side hears the outcome alone', async () => {
    const rating = await ratingOfKarl();
    const { id: removalId } = await request(karl, rating.id);
    await decide(removalId, true);
    const statementId = await deliveredStatement(removalId);
    for (const who of [karl, nosy]) expect(await lodge(who, statementId)).toMatchObject({ __typename: 'StatementNotFound' });
    const appeal = await lodge(hanna, statementId);
    expect(appeal).toMatchObject({ state: 'LODGED', against: 'RATING_REMOVED', statementId, ratingRemoval: { id: removalId } });
    expect(await lodge(hanna, statementId)).toMatchObject({ __typename: 'AppealAlreadyOpen' });
    const asked = 'query ($id: ID!) { appeal(id: $id) { state reasons decisionReason statementId } }';
    const onRemoval = 'query ($id: ID!) { ratingRemoval(id: $id) { state appeals { id state } } }';
    expect(await karl.ask(asked, { id: appeal.id })).toEqual({ appeal: null });
    expect(await karl.ask(onRemoval, { id: removalId })).toEqual({ ratingRemoval: { state: 'REMOVED', appeals: [] } });
    expect(await decideAppeal(appeal.id, true)).toEqual({
      __typename: 'Appeal',
      state: 'GRANTED',
      decisionReason: 'It was about the deal.',
    });
    expect(await karl.ask(asked, { id: appeal.id })).toEqual({
      appeal: { state: 'GRANTED', reasons: null, decisionReason: null, statementId: null },
    });
    expect(await karl.ask(onRemoval, { id: removalId })).toEqual({
      ratingRemoval: { state: 'OVERTURNED', appeals: [{ id: appeal.id, state: 'GRANTED' }] },
    });
    expect(await nosy.ask(asked, { id: appeal.id })).toEqual({ appeal: null });
    expect(await hanna.ask(asked, { id: appeal.id })).toMatchObject({ appeal: { statementId, reasons: 'Every word is true.' } });
    expect(await sightOf(karl, rating)).toMatchObject({ node: { isRemoved: false, removedOn: null }, isListed: true });
    const { myAppeals } = await hanna.ask('{ myAppeals { edges { node { id } } } }');
    expect(myAppeals.edges[0].node.id).toBe(appeal.id);
  });

  it('against keeping a rating say nothing to its author unless they are granted', async () => {
    const { id: removalId } = await request(karl, (await ratingOfKarl()).id);
    await decide(removalId, false);
    const appeal = await lodge(karl, await deliveredStatement(removalId));
    await decideAppeal(appeal.id, false);
    const { appeal: seen, ratingRemoval } = await hanna.ask(
      'query ($id: ID!, $removal: ID!) { appeal(id: $id) { id } ratingRemoval(id: $removal) { id } }',
      { id: appeal.id, removal: removalId },
    );
    expect({ seen, ratingRemoval }).toEqual({ seen: null, ratingRemoval: null });
    expect(await lodge(karl, appeal.statementId)).toMatchObject({ __typename: 'AppealDecidedAlready' });
  });

  it('are not decided by whoever decided first, nor by a moderator who is no lead', async () => {
    const { id: removalId } = await request(karl, (await ratingOfKarl()).id);
    await decide(removalId, true);
    const appeal = await lodge(hanna, await deliveredStatement(removalId));
    const both = new Client(market.api.url, await market.token('mona', ['MODERATOR', 'LEAD']));
    const { id: caseId, version } = await tell.caseAbout('APPEAL', innerId(appeal.id));
    const input = { caseId: globalId('Case', caseId), version, grant: true, reasons: 'r' };
    expect(await both.do('decideAppeal', input, '', 'DecideAppealInput')).toMatchObject({ __typename: 'CaseNotClaimed' });
    const { errors } = await mona.send('mutation ($input: DecideAppealInput!) { decideAppeal(input: $input) { __typename } }', { input });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await hanna.do('withdrawAppeal', { appealId: appeal.id }, '... on Appeal { state }', 'WithdrawAppealInput')).toMatchObject({
      state: 'WITHDRAWN',
    });
    expect(
      await hanna.do('withdrawAppeal', { appealId: appeal.id }, '... on AppealSettled { state }', 'WithdrawAppealInput'),
    ).toMatchObject({
      __typename: 'AppealSettled',
      state: 'WITHDRAWN',
    });
  });
});

describe('a comment that is held back', () => {
  const seen =
    'query ($id: ID!) { node(id: $id) { ... on Rating { stars publicComment commentHeldBack commentRemoved commentDecisionReason } } }';
  const look = async (who: Client, id: string) => (await who.ask(seen, { id })).node;
  const decideText = async (ratingId: string, release: boolean) => {
    await market.evenhand.useCases.openHeldBackCases.execute(worker);
    const input = { ...(await held('HELD_BACK_TEXT', ratingId, 'mona')), release, reason: 'I looked.' };
    return mona.do('decideHeldBackText', input, '... on Rating { stars }', 'DecideHeldBackTextInput');
  };

  it('is read by its author and staff, and after its release by everybody', async () => {
    const { id } = await ratingOfKarl({ publicComment: insult });
    const waiting = { stars: 1, commentHeldBack: true, commentRemoved: false, commentDecisionReason: null };
    for (const who of [hanna, mona, lena, auditor]) expect(await look(who, id)).toEqual({ ...waiting, publicComment: insult });
    for (const who of [karl, market.host]) expect(await look(who, id)).toEqual({ ...waiting, publicComment: null });
    await decideText(id, true);
    const released = { stars: 1, publicComment: insult, commentHeldBack: false, commentRemoved: false };
    expect(await look(hanna, id)).toEqual({ ...released, commentDecisionReason: 'I looked.' });
    for (const who of [karl, market.host]) expect(await look(who, id)).toEqual({ ...released, commentDecisionReason: null });
  });

  it('is gone for all but its author and auditors once it was removed, and the stars stay', async () => {
    const { id } = await ratingOfKarl({ publicComment: insult });
    await decideText(id, false);
    const removed = { stars: 1, commentHeldBack: false, commentRemoved: true };
    for (const who of [karl, market.host])
      expect(await look(who, id)).toEqual({ ...removed, publicComment: null, commentDecisionReason: null });
    expect(await look(mona, id)).toEqual({ ...removed, publicComment: null, commentDecisionReason: 'I looked.' });
    for (const who of [hanna, auditor])
      expect(await look(who, id)).toEqual({ ...removed, publicComment: insult, commentDecisionReason: 'I looked.' });
  });

  it('as a reply is treated the same', async () => {
    const { id } = await ratingOfKarl();
    await karl.do('replyToRating', { ratingId: id, text: insult, idempotencyKey: randomUUID() }, '', 'ReplyToRatingInput');
    const replySeen = 'query ($id: ID!) { node(id: $id) { ... on Rating { reply { text heldBack isRemoved decisionReason } } } }';
    const reply = async (who: Client) => (await who.ask(replySeen, { id })).node.reply;
    for (const who of [karl, mona]) expect(await reply(who)).toMatchObject({ text: insult, heldBack: true });
    expect(await reply(hanna)).toEqual({ text: null, heldBack: true, isRemoved: false, decisionReason: null });
    await decideText(id, false);
    expect(await reply(hanna)).toEqual({ text: null, heldBack: false, isRemoved: true, decisionReason: null });
    expect(await reply(karl)).toEqual({ text: insult, heldBack: false, isRemoved: true, decisionReason: 'I looked.' });
  });
});
