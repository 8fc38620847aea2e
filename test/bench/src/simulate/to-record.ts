import type { RatingRecord } from '../rating-record.js';
import type { Market } from './market.js';

/** What methods get to see of a market: no truth, no mark on attackers. */
export function toRecord({ size, accounts, deals }: Market): RatingRecord {
  const byDay = [...deals].sort((a, b) => a.day - b.day || a.id - b.id);
  const said: Said[] = [];
  const unsaid: Unsaid[] = [];
  for (const { id, buyer, seller, day, amount, ofSeller, ofBuyer } of byDay) {
    if (ofSeller.said) said.push({ rater: buyer, ratee: seller, day, stars: ofSeller.stars, amount, orderId: id });
    else unsaid.push({ silentParty: buyer, party: seller, day });
    if (ofBuyer.said) said.push({ rater: seller, ratee: buyer, day, stars: ofBuyer.stars, amount, orderId: id });
    else unsaid.push({ silentParty: seller, party: buyer, day });
  }
  return {
    parties: accounts.length,
    now: size.days,
    ratings: {
      length: said.length,
      rater: new Int32Array(said.map((each) => each.rater)),
      ratee: new Int32Array(said.map((each) => each.ratee)),
      day: new Float64Array(said.map((each) => each.day)),
      stars: new Uint8Array(said.map((each) => each.stars)),
      amount: new Float64Array(said.map((each) => each.amount)),
      orderId: new Int32Array(said.map((each) => each.orderId)),
    },
    silences: {
      length: unsaid.length,
      silentParty: new Int32Array(unsaid.map((each) => each.silentParty)),
      party: new Int32Array(unsaid.map((each) => each.party)),
      day: new Float64Array(unsaid.map((each) => each.day)),
    },
    verified: new Uint8Array(accounts.map(({ verified }) => (verified ? 1 : 0))),
    registeredDay: new Float64Array(accounts.map(({ registeredDay }) => registeredDay)),
  };
}

interface Said {
  readonly rater: number;
  readonly ratee: number;
  readonly day: number;
  readonly stars: number;
  readonly amount: number;
  readonly orderId: number;
}

interface Unsaid {
  readonly silentParty: number;
  readonly party: number;
  readonly day: number;
}
