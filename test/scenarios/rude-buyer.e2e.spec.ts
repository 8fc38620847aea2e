import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, minutes } from '@evenhand/platform';
import {
  accept,
  acknowledge,
  answer,
  appeal,
  complain,
  complaintSeenBy,
  contactOf,
  entriesAboutMe,
  fulfil,
  Moderator,
  newsOf,
  place,
  record,
  serveCheck,
  speakInHearing,
  statementTo,
} from '../support/due-process.js';
import { Marketplace, type Order, type Trader } from '../support/marketplace.js';

const insult = { category: 'INSULT', facts: [{ on: '2026-03-02', what: 'Called me a cheat before other customers.' }] };
const unpaid = { category: 'NON_PAYMENT', facts: [{ on: '2026-03-01', what: 'Has not paid for the table to this day.' }] };
const threat = {
  category: 'THREAT',
  kind: 'VIOLENCE',
  facts: [{ on: '2026-03-02', what: 'Wrote to me: I know where Oliver parks.' }],
  evidence: [{ text: 'I know where Oliver parks.' }],
  safetyReason: 'I am afraid of him.',
};

let market: Marketplace;
/** Looks after the marketplace. */
let mona: Moderator;
/** Approve entries and decide appeals. */
let lena: Moderator;
let leo: Moderator;

beforeAll(async () => {
  market = await Marketplace.open();
  mona = await Moderator.at(market, 'mona', 'MODERATOR');
  lena = await Moderator.at(market, 'lena', 'LEAD');
  leo = await Moderator.at(market, 'leo', 'LEAD');
});
afterAll(() => market.close());

const inDays = (count: number): string => new Date(market.clock.now().getTime() + days(count)).toISOString();

describe('a rude buyer and three sellers', () => {
  let hanna: Trader;
  let oliver: Trader;
  let tischlerei: Trader;
  let rudi: Trader;
  /** Works at the Tischlerei, and is a lead at the marketplace besides. */
  let tom: Moderator;
  let running: Order;
  let waiting: Order;
  let complaintOfOliver: { readonly id: string };
  let entry: { readonly id: string };

  beforeAll(async () => {
    hanna = await market.trader('Hanna');
    oliver = await market.trader('Oliver');
    tischlerei = await market.trader('Tischlerei', { kind: 'BUSINESS' });
    rudi = await market.trader('Rudi');
    tom = await Moderator.at(market, 'tom', 'LEAD');
    await market.host.do('addMember', { partyId: tischlerei.id, person: 'tom' }, '', 'MemberInput');
    running = await place(rudi, oliver);
    await accept(oliver, running);
    waiting = await place(rudi, oliver);
  });

  it('begins with an insult: Hanna has had enough of Rudi, and he learns no more than that', async () => {
    const order = await market.fulfilledOrder(hanna, rudi);
    await rudi.rate(order, { stars: 2, again: true });
    await hanna.rate(order, { stars: 1, again: false, neverAgain: true, publicComment: 'Called me a cheat.' });
    await market.settled();
    expect(await contactOf(hanna, rudi)).toBe('ENDED');
    expect(await place(rudi, hanna)).toMatchObject({ __typename: 'ServiceRefused', reasons: [{ code: 'CONTACT_ENDED' }] });
    expect(await newsOf(rudi)).toEqual(['CONTACT_ENDED']);
    expect(await contactOf(oliver, rudi)).toBe('OPEN');

    const complaint = await complain(hanna, order, insult);
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU']);
    expect(await complaintSeenBy(rudi, complaint)).toMatchObject({ state: 'FILED', complainant: { id: hanna.id } });
    await answer(rudi, complaint, 'She overcharged me.');
    await market.settled();
    expect(await newsOf(hanna)).toEqual(['CONTACT_ENDED', 'OWN_COMPLAINT_ANSWERED']);

    const { id: caseId } = await mona.take('COMPLAINT', rudi);
    expect(await lena.claim(caseId)).toMatchObject({ __typename: 'CaseClaimedByOther' });
    expect(await mona.uphold('MINOR', 'Nobody is called a cheat here.')).toMatchObject({ state: 'UPHELD', strikePoints: 1 });
    await market.settled();
    expect(await newsOf(hanna)).toEqual(['OWN_COMPLAINT_UPHELD']);
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU_UPHELD', 'STATEMENT_DELIVERED']);
    expect(await serveCheck(oliver, rudi)).toMatchObject({ verdict: 'SERVE', contact: 'OPEN' });
  });

  it('goes on with a bill that the Tischlerei is never paid', async () => {
    const order = await market.fulfilledOrder(tischlerei, rudi);
    await complain(tischlerei, order, unpaid);
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU']);
    await mona.take('COMPLAINT', rudi);
    // Rudi still has time to answer. He lets it go by.
    expect(await mona.uphold('MINOR', 'The bill is open.')).toMatchObject({ __typename: 'AnswerAwaited' });
    await market.passes(days(5));
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_REMINDER']);
    await market.passes(days(2));
    expect(await mona.uphold('MINOR', 'The bill is open.')).toMatchObject({ __typename: 'CaseNotClaimed' });
    await mona.take('COMPLAINT', rudi);
    await mona.uphold('MINOR', 'The bill is open.');
    await market.settled();
    expect(await mona.pointsOf(rudi)).toBe(2);
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU_UPHELD', 'STATEMENT_DELIVERED']);
    expect(await newsOf(tischlerei)).toEqual(['OWN_COMPLAINT_UPHELD']);
  });

  it('becomes a threat, of which Oliver tells only where nobody learns that it was he', async () => {
    complaintOfOliver = await complain(oliver, running, threat);
    await market.settled();
    expect(await complaintSeenBy(rudi, complaintOfOliver)).toBeNull();
    expect(await newsOf(rudi)).toEqual([]);

    await mona.take('COMPLAINT', rudi);
    expect(await mona.tell('You wrote to Oliver that you know where he parks.')).toMatchObject({ __typename: 'SummaryRevealsComplainant' });
    await mona.tell('Somebody was given to understand that you would lie in wait.');
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU']);
    expect(await complaintSeenBy(rudi, complaintOfOliver)).toMatchObject({
      complainant: null,
      order: null,
      facts: null,
      summary: 'Somebody was given to understand that you would lie in wait.',
    });
    await answer(rudi, complaintOfOliver, 'I did not write that. My telephone is gone.');
    await mona.take('COMPLAINT', rudi);
    await mona.uphold('SEVERE', 'Whoever threatens others has no place here.');
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['COMPLAINT_ABOUT_YOU_UPHELD', 'STATEMENT_DELIVERED']);
    expect(await newsOf(oliver)).toEqual(['OWN_COMPLAINT_ANSWERED', 'OWN_COMPLAINT_UPHELD']);
    expect((await statementTo(rudi, 'COMPLAINT_UPHELD', 'THREAT')).text).not.toMatch(/Oliver|park/);
  });

  it('makes the numbers open a case, and do no more', async () => {
    expect(await mona.pointsOf(rudi)).toBe(6);
    expect(await mona.entriesAbout(rudi)).toMatchObject([
      { state: 'PROPOSED', proposal: { source: 'THRESHOLD' }, charge: { rung: 'WARNING' } },
    ]);
    expect(await serveCheck(oliver, rudi)).toMatchObject({ verdict: 'CAUTION', contact: 'OPEN' });
    await market.passes(days(1));
    expect(await mona.entriesAbout(rudi)).toMatchObject([{ state: 'PROPOSED' }]);
    expect(await entriesAboutMe(rudi)).toEqual([]);
    expect(await newsOf(rudi)).toEqual([]);
  });

  it('leads to a hearing, in which Rudi speaks', async () => {
    const { id: caseId } = await mona.take('NO_SERVE_PROPOSAL', rudi);
    entry = await mona.openHearing({
      ground: 'THREAT',
      explanation: 'Threatened, insulted and did not pay.',
      facts: 'Three complaints were upheld within nine days.',
      complaintIds: [complaintOfOliver.id],
      rung: 'TEMPORARY',
      endsAt: inDays(180),
      skippedRungReason: 'A threat of violence is no matter for a warning.',
    });
    expect(entry).toMatchObject({ state: 'HEARING' });
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['HEARING_OPENED']);
    const [heard] = await entriesAboutMe(rudi);
    expect(heard).toMatchObject({ id: entry.id, charge: { ground: 'THREAT', complaintIds: [], orderIds: [] }, proposal: null });
    await mona.release();
    expect(await lena.claim(caseId)).toMatchObject({ __typename: 'Case' });
    expect(await lena.approve()).toMatchObject({ __typename: 'HearingNotOver' });
    expect(await speakInHearing(rudi, entry, 'My telephone was stolen.')).toMatchObject({
      hearing: { answer: 'My telephone was stolen.' },
    });
    expect(await lena.approve()).toMatchObject({ __typename: 'CaseChanged' });
    await lena.release();
  });

  it('is decided by Lena: not by Mona, who made the charge, and not by Tom of the Tischlerei', async () => {
    const [{ id: caseId }] = await lena.waiting('NO_SERVE_PROPOSAL', rudi);
    expect(await mona.claim(caseId)).toMatchObject({ __typename: 'ConflictOfInterest' });
    expect(await tom.waiting('NO_SERVE_PROPOSAL', rudi)).toEqual([]);
    expect(await tom.claim(caseId)).toMatchObject({ __typename: 'ConflictOfInterest' });
    await lena.claim(caseId);
    expect(await lena.approve()).toMatchObject({ state: 'APPROVED' });
    await market.settled();
    expect(await newsOf(rudi)).toEqual(['STATEMENT_DELIVERED']);
    expect(await contactOf(oliver, rudi)).toBe('OPEN');
    const statement = await statementTo(rudi, 'NO_SERVE_ENTRY', 'THREAT');
    expect(statement).toMatchObject({ decision: 'TEMPORARY', canAppeal: true, acknowledgedAt: null });
    expect(statement.text).not.toMatch(/Oliver|park/);
    expect(await acknowledge(rudi, statement)).toMatchObject({ acknowledgedAt: market.clock.now().toISOString() });
  });

  it('ends contact by itself, and refuses new orders on every path', async () => {
    await market.passes(minutes(1));
    expect(await mona.entriesAbout(rudi)).toMatchObject([{ id: entry.id, state: 'ACTIVE' }]);
    expect(await newsOf(rudi)).toEqual(['CONTACT_ENDED', 'CONTACT_ORDERS_ONLY', 'NO_SERVE_ACTIVATED']);
    expect(await newsOf(tischlerei)).toEqual(['CONTACT_ENDED']);
    expect(await newsOf(oliver)).toEqual(['CONTACT_ORDERS_ONLY']);
    expect([await contactOf(tischlerei, rudi), await contactOf(oliver, rudi)]).toEqual(['ENDED', 'ORDERS_ONLY']);
    expect(await serveCheck(oliver, rudi)).toMatchObject({ verdict: 'REFUSE', reasons: [{ code: 'NOT_AVAILABLE' }] });

    const refused = { __typename: 'ServiceRefused' };
    expect(await place(rudi, oliver)).toMatchObject({ ...refused, reasons: [{ code: 'NOT_SERVED_YOU' }] });
    expect(await record(market.host, tischlerei, rudi)).toMatchObject(refused);
    expect(await accept(oliver, waiting)).toMatchObject(refused);
  });

  it('lets the order that runs be finished and rated, and then lets go', async () => {
    expect(await fulfil(oliver, running)).toMatchObject({ state: 'FULFILLED' });
    expect(await oliver.rate(running, { stars: 1, again: false })).toMatchObject({ state: 'HALF_SEALED' });
    expect(await rudi.rate(running, { stars: 3, again: false })).toMatchObject({ state: 'REVEALED' });
    await market.settled();
    expect(await contactOf(oliver, rudi)).toBe('ENDED');
    expect([await newsOf(oliver), await newsOf(rudi)]).toEqual([['CONTACT_ENDED'], ['CONTACT_ENDED']]);
  });

  it('turns: the telephone is found, and the threat was not his', async () => {
    await market.passes(days(20));
    expect(await appeal(rudi, await statementTo(rudi, 'COMPLAINT_UPHELD', 'THREAT'), 'The police have the thief.')).toMatchObject({
      state: 'LODGED',
      against: 'COMPLAINT_UPHELD',
    });
    const [about] = await leo.waiting('APPEAL', rudi);
    expect(await mona.claim(about.id)).toMatchObject({ __typename: 'ConflictOfInterest' });
    await leo.claim(about.id);
    expect(await leo.decideAppeal(true, 'Another had his telephone.')).toMatchObject({ state: 'GRANTED' });
    await market.settled();
    expect(await mona.pointsOf(rudi)).toBe(2);
    expect(await newsOf(rudi)).toEqual(['APPEAL_GRANTED', 'COMPLAINT_ABOUT_YOU_OVERTURNED', 'NO_SERVE_REVIEW_OPENED']);
    expect(await newsOf(oliver)).toEqual(['OWN_COMPLAINT_OVERTURNED']);
    // The entry rested on it: people look at it again, and until then it stands.
    expect(await leo.waiting('NO_SERVE_REVIEW', rudi)).toHaveLength(1);
    expect(await serveCheck(oliver, rudi)).toMatchObject({ verdict: 'REFUSE' });
  });

  it('ends with the entry overturned, as if it had never been', async () => {
    await appeal(rudi, await statementTo(rudi, 'NO_SERVE_ENTRY', 'THREAT'), 'It rested on a threat that was not mine.');
    const [about] = await leo.waiting('APPEAL', rudi);
    expect(await lena.claim(about.id)).toMatchObject({ __typename: 'ConflictOfInterest' });
    expect(await tom.claim(about.id)).toMatchObject({ __typename: 'ConflictOfInterest' });
    await leo.claim(about.id);
    expect(await leo.decideAppeal(true, 'What is left is no matter for an entry.')).toMatchObject({ state: 'GRANTED' });
    await market.settled();
    expect(await mona.entriesAbout(rudi)).toMatchObject([{ id: entry.id, state: 'OVERTURNED' }]);
    expect(await leo.waiting('NO_SERVE_REVIEW', rudi)).toEqual([]);
    expect(await statementTo(rudi, 'NO_SERVE_ENTRY', 'THREAT')).toMatchObject({ isVoided: true, canAppeal: false });
    expect(await newsOf(rudi)).toEqual(['APPEAL_GRANTED', 'CONTACT_OPEN', 'CONTACT_OPEN', 'NO_SERVE_OVERTURNED']);
    expect([await newsOf(oliver), await newsOf(tischlerei)]).toEqual([['CONTACT_OPEN'], ['CONTACT_OPEN']]);

    expect(await serveCheck(oliver, rudi)).toMatchObject({ verdict: 'SERVE', contact: 'OPEN' });
    expect(await accept(oliver, waiting)).toMatchObject({ state: 'ACCEPTED' });
    expect(await place(rudi, tischlerei)).toMatchObject({ state: 'PLACED' });
    // What Hanna decided for herself is hers.
    expect(await place(rudi, hanna)).toMatchObject({ __typename: 'ServiceRefused' });
    await market.passes(days(1));
    expect(await mona.entriesAbout(rudi)).toMatchObject([{ state: 'OVERTURNED' }]);
  });
});

describe('a buyer who makes up for it', () => {
  it('is served again when the entry is lifted, with care', async () => {
    const [seller, karl] = [await market.trader('Sonja'), await market.trader('Karl')];
    const order = await market.fulfilledOrder(seller, karl);
    await complain(seller, order, insult);
    await mona.take('COMPLAINT', karl);
    await market.passes(days(7));
    await mona.take('COMPLAINT', karl);
    expect(await mona.uphold('SEVERE', 'Nobody is shouted at here.')).toMatchObject({ strikePoints: 4 });

    const charge = {
      ground: 'INSULT',
      explanation: 'Shouted at a seller.',
      facts: 'On 2 March, before other customers.',
      orderIds: [order.id],
      rung: 'TEMPORARY',
      endsAt: inDays(90),
      skippedRungReason: 'He was warned by telephone.',
    };
    const entry = await mona.propose(karl, charge);
    expect(entry).toMatchObject({ state: 'HEARING' });
    await market.passes(days(7));
    await lena.take('NO_SERVE_PROPOSAL', karl);
    await lena.approve();
    await market.passes(minutes(1));
    await market.passes(minutes(1));
    expect(await contactOf(seller, karl)).toBe('ENDED');
    await newsOf(karl);

    expect(await leo.lift(entry.id, 'He has asked her pardon.')).toMatchObject({ state: 'LIFTED' });
    await market.settled();
    expect(await newsOf(karl)).toEqual(['CONTACT_OPEN', 'NO_SERVE_LIFTED']);
    expect(await contactOf(seller, karl)).toBe('OPEN');
    // Unlike after an appeal, what was upheld stays upheld.
    expect(await serveCheck(seller, karl)).toMatchObject({ verdict: 'CAUTION' });
    expect(await place(karl, seller)).toMatchObject({ state: 'PLACED' });
  });
});
