import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { evidenceOfOne } from '../builders/evidence.js';
import { Marketplace } from '../support/marketplace.js';

describe('two people rate each other blind, and their reputation follows', () => {
  let market: Marketplace;
  beforeAll(async () => {
    market = await Marketplace.open();
  });
  afterAll(() => market.close());

  it('reveals both halves at once and recomputes both reputations', async () => {
    const hanna = await market.trader('Hanna');
    const karl = await market.trader('Karl', { language: 'de' });
    const order = await market.fulfilledOrder(hanna, karl);

    expect(await hanna.rate(order, { stars: 4, publicComment: 'Pays in time.' })).toMatchObject({
      __typename: 'RatingExchange',
      state: 'HALF_SEALED',
      ratedBy: ['SELLER'],
    });
    expect(await karl.exchange(order)).toMatchObject({
      state: 'HALF_SEALED',
      ratedBy: ['SELLER'],
      ratingBySeller: null,
      ratingByBuyer: null,
    });
    expect(await hanna.exchange(order)).toMatchObject({ ratingBySeller: { stars: 4, isSealed: true, publicComment: 'Pays in time.' } });

    expect(await karl.rate(order, { stars: 5 })).toMatchObject({ state: 'REVEALED' });
    expect(await karl.exchange(order)).toMatchObject({ ratingBySeller: { stars: 4, isSealed: false }, ratingByBuyer: { stars: 5 } });

    await market.settled();
    const { reputation } = await karl.ask(
      'query ($id: ID!) { reputation(partyId: $id, role: BUYER) { isNew score evidence raters histogram explanation } }',
      { id: karl.id },
    );
    expect(reputation).toMatchObject({ isNew: true, score: null, evidence: evidenceOfOne, raters: 1, histogram: [0, 0, 0, 1, 0] });
    expect(reputation.explanation[0]).toBe('Neu: von 1 Person bewertet. Eine Note wird ab 3 gezeigt.');
  });
});
