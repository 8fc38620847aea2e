import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, defaultPolicy, minutes, systemActor, type CallerRole, type RatingId } from '@evenhand/platform';
import fc from 'fast-check';
import { Client } from '../../../../test/support/client.js';
import { Marketplace, type Order, type Trader } from '../../../../test/support/marketplace.js';

const worker = systemActor('worker');
const inner = <Id extends string>(globalId: string): Id => Buffer.from(globalId, 'base64url').toString('utf8').replace(/^.*:/, '') as Id;

let market: Marketplace;

/** Each part of this has a marketplace and a time of its own. */
function onAMarketplace(): void {
  beforeAll(async () => {
    market = await Marketplace.open({ worker: false });
  });
  afterAll(() => market.close());
}

/** Counts all that was revealed so far. */
const count = () => market.evenhand.useCases.updateWaitingReputations.execute(worker);

/** An order that both have rated; of the rating that the buyer gave the seller. @returns its global id */
async function rated(seller: Trader, buyer: Trader, stars: number, order: Record<string, unknown> = {}): Promise<string> {
  const now = market.clock.now().toISOString();
  const placed = await market.recordedOrder(seller, buyer, { acceptedAt: now, fulfilledAt: now, ...order });
  await seller.rate(placed);
  await buyer.rate(placed, { stars, again: stars > 2 });
  return (await buyer.exchange(placed)).ratingByBuyer.id;
}

const buyers = (number: number, options: { readonly verified?: boolean } = {}): Promise<Trader[]> =>
  Promise.all(Array.from({ length: number }, (_, index) => market.trader(`Buyer ${index}`, options)));

/** A seller whom three people have rated, which is as many as a score needs. */
async function sellerOf(...stars: readonly [number, number, number]): Promise<{ seller: Trader; raters: Trader[] }> {
  const [seller, raters] = [await market.trader('Selma'), await buyers(3)];
  for (const [index, rater] of raters.entries()) await rated(seller, rater, stars[index] ?? 5);
  await count();
  return { seller, raters };
}

const figures = 'isNew score interval { low high } evidence raters terms { code effect sign size reason } explanation asOf computedOn';
const reputationOf = async ({ id }: Trader, client: Client) =>
  (await client.ask(`query ($id: ID!) { reputation(partyId: $id, role: SELLER) { ${figures} } }`, { id })).reputation;

describe('the terms of a score', () => {
  onAMarketplace();

  it('add up to it to the bit, in English and in German', async () => {
    const stories = fc.array(
      fc.record({
        who: fc.nat(5),
        stars: fc.integer({ min: 1, max: 5 }),
        amountMinor: fc.constantFrom(1, 300, 5_000, 123_456, 90_000_000),
        daysLater: fc.constantFrom(0, 0, 1, 30),
      }),
      { minLength: 4, maxLength: 10 },
    );
    const people = [...(await buyers(3)), ...(await buyers(3, { verified: false }))];
    const [english, german] = await Promise.all(['en', 'de'].map((language) => market.trader('Reader', { language })));
    if (english === undefined || german === undefined) throw new Error('There is a reader of each language.');
    const seen = new Set<string>();
    const begin = market.clock.now();

    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        market.clock.moveTo(begin);
        const seller = await market.trader('Selma');
        for (const { who, stars, amountMinor, daysLater } of story) {
          const buyer = people[who];
          if (buyer !== undefined) await rated(seller, buyer, stars, { amountMinor });
          market.clock.advance(days(daysLater));
        }
        await count();
        const [inEnglish, inGerman] = [await reputationOf(seller, english), await reputationOf(seller, german)];
        for (const { isNew, score, terms } of [inEnglish, inGerman]) {
          expect(isNew).toBe(new Set(story.map(({ who }) => who)).size < 3);
          if (isNew) {
            expect({ score, terms }).toEqual({ score: null, terms: [] });
            continue;
          }
          expect(terms.reduce((sum: number, { effect }: { effect: number }) => sum + effect, 0) === score).toBe(true);
          expect(terms[0]).toMatchObject({ code: 'PRIOR', sign: 'PLUS' });
          for (const { code, effect, sign, size } of terms) {
            expect(sign === 'MINUS' ? -size : size).toBe(effect);
            seen.add(code);
          }
        }
        const figuresOf = ({ terms, explanation: _, ...rest }: typeof inEnglish) => [
          rest,
          terms.map(({ reason, ...term }: { reason: string }) => term),
        ];
        expect(figuresOf(inGerman)).toEqual(figuresOf(inEnglish));
        for (const [index, { reason }] of inEnglish.terms.entries()) expect(inGerman.terms[index].reason).not.toBe(reason);
      }),
      { numRuns: 15 },
    );
    for (const code of ['PRIOR', 'STARS_5', 'STARS_1', 'WEIGHING', 'AGE', 'OPEN_ACCOUNTS']) expect(seen).toContain(code);
  }, 120_000);

  it('fade with the record, whose day stays', async () => {
    market.clock.moveTo(new Date('2026-03-02T09:00:00Z'));
    const { seller } = await sellerOf(1, 1, 2);
    const today = market.clock.now().toISOString().slice(0, 10);
    const fresh = await reputationOf(seller, market.host);
    expect(fresh).toMatchObject({ isNew: false, raters: 3, asOf: today, computedOn: today });
    market.clock.advance(days(365));
    const later = await reputationOf(seller, market.host);
    expect(later).toMatchObject({ raters: 3, asOf: market.clock.now().toISOString().slice(0, 10), computedOn: today });
    expect(later.evidence).toBeLessThan(fresh.evidence);
    expect(later.score).toBeGreaterThan(fresh.score);
    expect(later.interval.high - later.interval.low).toBeGreaterThan(fresh.interval.high - fresh.interval.low);
  });
});

describe('a score without one rating', () => {
  onAMarketplace();

  const without = async (id: string, client: Client = market.host) =>
    (
      await client.ask(
        'query ($id: ID!) { node(id: $id) { ... on Rating { withoutThisRating { score interval { low high } effect } } } }',
        { id },
      )
    ).node?.withoutThisRating;

  it('is the one that the party really had before that rating', async () => {
    const { seller, raters } = await sellerOf(5, 4, 3);
    const [regular] = raters;
    if (regular === undefined) throw new Error('Three have rated.');
    const [newcomer, stranger] = [await market.trader('Nora'), await market.trader('Olga', { verified: false })];
    let before = await reputationOf(seller, market.host);
    for (const [buyer, stars, amountMinor] of [
      [newcomer, 1, 5_000],
      [regular, 5, 777],
      [regular, 1, 123_456],
      [stranger, 1, 5_000],
      [stranger, 2, 5_000],
      [newcomer, 4, 1],
    ] as const) {
      const id = await rated(seller, buyer, stars, { amountMinor });
      await count();
      const after = await reputationOf(seller, market.host);
      expect(await without(id)).toEqual({ score: before.score, interval: before.interval, effect: after.score - before.score });
      before = after;
    }
  });

  it('is the one that the party has when that rating is removed, whenever it was given', async () => {
    const { seller, raters } = await sellerOf(5, 2, 4);
    const ids = [];
    for (const [index, rater] of [...raters, ...raters].entries()) {
      market.clock.advance(days(1));
      ids.push(await rated(seller, rater, 1 + (index % 5)));
    }
    await count();
    const { removeRating, restoreRating } = market.evenhand.useCases;
    for (const id of ids) {
      const foreseen = await without(id);
      await removeRating.execute(inner<RatingId>(id), worker);
      await count();
      const { score, interval } = await reputationOf(seller, market.host);
      expect({ score, interval }).toEqual({ score: foreseen.score, interval: foreseen.interval });
      // Only the two and staff still find it.
      expect(await without(id, seller)).toBeNull();
      await restoreRating.execute(inner<RatingId>(id), worker);
      await count();
      expect(await without(id)).toEqual(foreseen);
    }
  });

  it('is nothing while the party is new, while the rating is sealed, and before it is counted', async () => {
    const [seller, buyer] = [await market.trader('Selma'), await market.trader('Bruno')];
    const first = await rated(seller, buyer, 2);
    await count();
    expect(await without(first)).toBeNull();

    const { seller: known } = await sellerOf(5, 5, 5);
    const order = await market.fulfilledOrder(known, buyer);
    await buyer.rate(order, { stars: 1 });
    await count();
    const sealed = (await buyer.exchange(order)).ratingByBuyer.id;
    expect(await without(sealed, buyer)).toBeNull();
    await known.rate(order);
    expect(await without(sealed)).toBeNull();
    await count();
    expect((await without(sealed)).effect).toBeLessThan(0);
  });
});

describe('the course of ratings over time', () => {
  onAMarketplace();

  const query = 'query ($id: ID!, $role: Role!) { reputation(partyId: $id, role: $role) { course { month ratings mean } } }';
  const courseOf = async ({ id }: Trader, client: Client, role: 'BUYER' | 'SELLER' = 'SELLER') =>
    (await client.ask(query, { id, role })).reputation?.course;

  it('tells by the month of the rating what was revealed and not removed, and nothing of sealed halves', async () => {
    market.clock.moveTo(new Date('2026-03-30T09:00:00Z'));
    const [seller, raters] = [await market.trader('Selma'), await buyers(3)];
    const [first, second, third] = raters;
    if (first === undefined || second === undefined || third === undefined) throw new Error('There are three.');
    expect(await courseOf(seller, market.host)).toEqual([]);
    const bad = await rated(seller, first, 1);
    await rated(seller, second, 4);
    // On the last evening of March by UTC, when it is April in Berlin.
    market.clock.moveTo(new Date('2026-03-31T23:30:00Z'));
    await rated(seller, third, 5);
    market.clock.moveTo(new Date('2026-05-02T09:00:00Z'));
    await rated(seller, third, 3);
    const march = { month: '2026-03-01', ratings: 3, mean: 10 / 3 };
    const may = { month: '2026-05-01', ratings: 1, mean: 3 };
    expect(await courseOf(seller, market.host)).toEqual([march, may]);

    const order = await market.fulfilledOrder(seller, first);
    await first.rate(order, { stars: 1, again: false });
    for (const client of [market.host, seller, first]) expect(await courseOf(seller, client)).toEqual([march, may]);
    await seller.rate(order);
    expect(await courseOf(seller, market.host)).toEqual([march, { ...may, ratings: 2, mean: 2 }]);

    const { removeRating, restoreRating } = market.evenhand.useCases;
    await removeRating.execute(inner<RatingId>(bad), worker);
    expect((await courseOf(seller, market.host))[0]).toEqual({ ...march, ratings: 2, mean: 4.5 });
    await restoreRating.execute(inner<RatingId>(bad), worker);
    expect((await courseOf(seller, market.host))[0]).toEqual(march);
  });

  it('is for whoever may read the reputation', async () => {
    const [seller, buyer, stranger] = [await market.trader('Selma'), await market.trader('Bruno'), await market.trader('Stan')];
    await rated(seller, buyer, 4);
    expect(await courseOf(seller, stranger)).toHaveLength(1);
    for (const client of [seller, buyer, market.host]) expect(await courseOf(buyer, client, 'BUYER')).toHaveLength(1);
    expect(await courseOf(buyer, stranger, 'BUYER')).toBeUndefined();
  });
});

describe('the outlook of a pair', () => {
  onAMarketplace();

  const outlooks = async (party: Trader, other: Trader, client: Client) => {
    const query = 'query ($id: ID!, $with: ID!) { reputation(partyId: $id, role: SELLER) { outlook pairOutlook(with: $with) } }';
    return (await client.ask(query, { id: party.id, with: other.id })).reputation;
  };

  it('is for the other of the pair, the host and those who look after the marketplace, and for nobody else', async () => {
    const { seller } = await sellerOf(5, 5, 4);
    const [buyer, stranger] = [await market.trader('Bruno'), await market.trader('Stan')];
    const { outlook, pairOutlook } = await outlooks(seller, buyer, buyer);
    for (const probability of [outlook, pairOutlook]) {
      expect(probability).toBeGreaterThan(0);
      expect(probability).toBeLessThan(1);
    }
    const roles: CallerRole[] = ['MODERATOR', 'LEAD', 'AUDITOR', 'SERVICE'];
    for (const client of await Promise.all(roles.map((role) => market.caller(role))))
      expect(await outlooks(seller, buyer, client)).toEqual({ outlook, pairOutlook });
    for (const client of [stranger, seller]) expect(await outlooks(seller, buyer, client)).toEqual({ outlook, pairOutlook: null });
  });

  it('knows what was revealed between the two, as the outlook of the party alone does not', async () => {
    const { seller } = await sellerOf(5, 5, 4);
    const [blamed, praised] = await buyers(2);
    if (blamed === undefined || praised === undefined) throw new Error('There are two.');
    for (const [buyer, stars] of [
      [blamed, 1],
      [praised, 5],
    ] as const) {
      const order = await market.fulfilledOrder(seller, buyer);
      await seller.rate(order, { stars });
      await buyer.rate(order, { stars: 4 });
    }
    await count();
    const [ofBlamed, ofPraised] = [await outlooks(seller, blamed, blamed), await outlooks(seller, praised, praised)];
    expect(ofBlamed.outlook).toBe(ofPraised.outlook);
    expect(ofBlamed.pairOutlook).toBeGreaterThan(ofPraised.pairOutlook);
  });

  it('of a party with itself is a mistake, and with nobody it is nothing', async () => {
    const seller = await market.trader('Selma');
    const query = 'query ($id: ID!, $with: ID!) { reputation(partyId: $id, role: SELLER) { pairOutlook(with: $with) } }';
    const { errors } = await market.host.send(query, { id: seller.id, with: seller.id });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    const nobody = Buffer.from(`Party:${randomUUID()}`).toString('base64url');
    expect(await market.host.ask(query, { id: seller.id, with: nobody })).toEqual({ reputation: { pairOutlook: null } });
  });
});

describe('the signal of sealed halves', () => {
  onAMarketplace();

  const question = 'query ($id: ID!) { reputation(partyId: $id, role: SELLER) { sealedSignal } }';
  const signal = async (client: Client, { id }: Trader): Promise<boolean | null> =>
    (await client.ask(question, { id })).reputation.sealedSignal;

  /** Sealed halves about the seller, one for each of these stars, each by somebody else unless told. */
  async function sealed(seller: Trader, stars: readonly number[], authors?: readonly Trader[]): Promise<Order[]> {
    const by = authors ?? (await buyers(stars.length));
    const orders = [];
    for (const [index, given] of stars.entries()) {
      const author = by[index % by.length];
      if (author === undefined) throw new Error('Somebody has to write.');
      const order = await market.fulfilledOrder(seller, author);
      expect(await author.rate(order, { stars: given, again: given > 2 })).toMatchObject({ state: 'HALF_SEALED' });
      orders.push(order);
    }
    return orders;
  }
  const toNextDay = (): void => {
    const now = market.clock.now();
    market.clock.moveTo(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)));
  };

  it('goes up for moderators alone, when three people sealed a bad half, with the next day', async () => {
    const moderator = await market.caller('MODERATOR');
    const [seller, authors] = [await market.trader('Selma'), await buyers(3)];
    toNextDay();
    market.clock.advance(minutes(600));
    await sealed(seller, [1, 2, 1], authors);
    const others = await Promise.all((['LEAD', 'AUDITOR', 'SERVICE'] as const).map((role) => market.caller(role)));
    const parties = [seller, ...authors, await market.trader('Stan')];
    const nothingFor = async () => {
      for (const client of [...others, ...parties]) expect(await signal(client, seller)).toBeNull();
      // An administrator has no business with reputations, and a second role gives no more than its own.
      const administrator = await market.caller('ADMIN');
      expect((await administrator.send(question, { id: seller.id })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const inside = 'query ($id: ID!) { party(id: $id) { reputation(role: SELLER) { sealedSignal } } }';
      expect(await administrator.ask(inside, { id: seller.id })).toEqual({ party: { reputation: null } });
      expect(await signal(await market.caller('ADMIN', 'LEAD', 'AUDITOR', 'SERVICE'), seller)).toBeNull();
    };

    expect(await signal(moderator, seller)).toBe(false);
    await nothingFor();
    toNextDay();
    market.clock.advance(-1);
    expect(await signal(moderator, seller)).toBe(false);
    market.clock.advance(1);
    expect(await signal(moderator, seller)).toBe(true);
    await nothingFor();
    // Of the seller in that role alone.
    for (const author of authors) expect(await signal(moderator, author)).toBe(false);
    expect(
      (await moderator.ask('query ($id: ID!) { reputation(partyId: $id, role: BUYER) { sealedSignal } }', { id: seller.id })).reputation,
    ).toEqual({ sealedSignal: false });
  });

  it.each<[string, readonly number[], number | null, boolean]>([
    ['nobody', [], null, false],
    ['one', [1], null, false],
    ['two', [1, 1], null, false],
    ['two who sealed many', [1, 1, 2, 1, 2, 1], 2, false],
    ['three who are content', [3, 3, 3], null, false],
    ['three bad and three good', [1, 1, 1, 5, 3, 4], null, false],
    ['three bad and two good', [1, 2, 1, 5, 3], null, true],
    ['four bad and three good', [1, 2, 1, 2, 5, 3, 5], null, true],
  ])('of %s', async (_who, stars, authors, expected) => {
    const seller = await market.trader('Selma');
    await sealed(seller, stars, authors === null ? undefined : await buyers(authors));
    toNextDay();
    expect(await signal(await market.caller('MODERATOR'), seller)).toBe(expected);
  });

  it('goes down when a half is revealed, and counts', async () => {
    const moderator = await market.caller('MODERATOR');
    const seller = await market.trader('Selma');
    const [order] = await sealed(seller, [1, 1, 1]);
    toNextDay();
    expect(await signal(moderator, seller)).toBe(true);
    if (order !== undefined) await seller.rate(order);
    expect(await signal(moderator, seller)).toBe(false);
  });

  it('shows no edit before the next day, so that no half can be read off its moment', async () => {
    const moderator = await market.caller('MODERATOR');
    const [seller, authors] = [await market.trader('Selma'), await buyers(3)];
    const orders = await sealed(seller, [1, 1, 1], authors);
    const edit = async (stars: number): Promise<void> => {
      const [author, order] = [authors[0], orders[0]];
      if (author !== undefined && order !== undefined) await author.rate(order, { stars, again: stars > 2 });
    };
    toNextDay();
    market.clock.advance(minutes(60));
    for (const stars of [2, 5, 4]) {
      await edit(stars);
      expect(await signal(moderator, seller)).toBe(true);
      market.clock.advance(minutes(60));
    }
    toNextDay();
    expect(await signal(moderator, seller)).toBe(false);
    await edit(1);
    expect(await signal(moderator, seller)).toBe(false);
    toNextDay();
    expect(await signal(moderator, seller)).toBe(true);
  });

  it('is no part of any figure', async () => {
    const { seller } = await sellerOf(5, 4, 5);
    const all = `${figures} outlook endedWellShare againShare histogram categories { mean } silences`;
    const look = async () =>
      (await market.host.ask(`query ($id: ID!) { reputation(partyId: $id, role: SELLER) { ${all} } }`, { id: seller.id })).reputation;
    const authors = await buyers(4);
    const orders = [];
    for (const author of authors) orders.push(await market.fulfilledOrder(seller, author));
    await count();
    toNextDay();
    const before = await look();
    for (const [index, author] of authors.entries())
      if (orders[index] !== undefined) await author.rate(orders[index], { stars: 1, again: false });
    await count();
    expect(await look()).toEqual(before);
  });
});

describe('who is verified', () => {
  onAMarketplace();

  const register = (client: Client, externalId: string, more: Record<string, unknown>) =>
    client.send('mutation ($input: RegisterPartyInput!) { registerParty(input: $input) { __typename ... on Party { verified } } }', {
      input: { externalId, displayName: 'New', idempotencyKey: randomUUID(), ...more },
    });

  it('is for the host to say', async () => {
    for (const [more, verified] of [
      [{}, false],
      [{ verified: false }, false],
      [{ verified: true }, true],
    ] as const) {
      expect(await register(market.host, randomUUID(), more)).toMatchObject({ data: { registerParty: { __typename: 'Party', verified } } });
    }
    for (const more of [{}, { verified: false }]) {
      const externalId = randomUUID();
      const party = new Client(market.api.url, await market.token('newcomer', ['PARTY'], externalId));
      expect(await register(party, externalId, more)).toMatchObject({ data: { registerParty: { __typename: 'Party', verified: false } } });
    }
    const externalId = randomUUID();
    const party = new Client(market.api.url, await market.token('newcomer', ['PARTY'], externalId));
    const { data, errors } = await register(party, externalId, { verified: true });
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ message: expect.stringContaining('verified'), extensions: { code: 'FORBIDDEN' } }]);
    expect(await market.evenhand.reads.parties.findByExternalId(externalId)).toBeNull();
  });

  it('limits what a crowd can do that nobody has verified: 30 who give 1 star move a score by 0.8 at most', async () => {
    const { seller } = await sellerOf(5, 5, 5);
    const unknown = await market.trader('Ulla');
    const crowd = await buyers(30, { verified: false });
    const before = await reputationOf(seller, market.host);
    await Promise.all(crowd.flatMap((rater) => [rated(seller, rater, 1), rated(unknown, rater, 1)]));
    await count();
    const expectLimited = async () => {
      const [known, attacked] = [await reputationOf(seller, market.host), await reputationOf(unknown, market.host)];
      expect(known).toMatchObject({ isNew: false, raters: 33 });
      expect(attacked).toMatchObject({ isNew: false, raters: 30 });
      expect(before.score - known.score).toBeLessThanOrEqual(0.8);
      expect(defaultPolicy.reputation.priorStars - attacked.score).toBeLessThanOrEqual(0.8);
      return before.score - known.score;
    };
    const lowered = await expectLimited();
    expect(lowered).toBeGreaterThan(0);
    // When all raters are rated anew they are seen for what they are, and achieve less still.
    await market.evenhand.useCases.rebuildReputations.execute(worker);
    expect(Math.abs(await expectLimited())).toBeLessThan(lowered);
  }, 60_000);

  it('counts: 30 verified people who give 1 star are believed', async () => {
    const { seller } = await sellerOf(5, 5, 5);
    const before = await reputationOf(seller, market.host);
    const crowd = await buyers(30);
    await Promise.all(crowd.map((rater) => rated(seller, rater, 1)));
    await count();
    const after = await reputationOf(seller, market.host);
    expect(before.score - after.score).toBeGreaterThan(2);
  }, 60_000);
});
