import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { days, type ComplaintId } from '@evenhand/platform';
import { complaintsOn } from '../../../../test/builders/complaints.js';
import {
  anOrder,
  codeOf,
  openEvenhand,
  staff,
  start,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { aCharge, lena, listing, mara, mona, must, worker, type Listing } from '../../../../test/builders/no-serve.js';
import { decisionsAboutRatings } from '../../../../test/builders/rating-decisions.js';
import type { NoServeEntry } from '../domain/platform-entry.js';

const leo = staff('leo', 'LEAD');

let evenhand: EvenhandOnDatabase;
let list: Listing;
let rudi: TestParty;

beforeAll(async () => {
  evenhand = await openEvenhand();
  list = listing(evenhand);
});
beforeEach(async () => {
  evenhand.clock.moveTo(start);
  rudi = await evenhand.party('Rudi');
});
afterAll(() => evenhand.close());

/** Filed by a seller of its own, and upheld. */
async function anUpheldComplaint(severity: 'SERIOUS' | 'SEVERE' = 'SEVERE'): Promise<ComplaintId> {
  const seller = await evenhand.party('Seller');
  const { id: orderId } = await anOrder(evenhand).between(seller, rudi).fulfilled();
  const { id } = await complaintsOn(evenhand).file(seller, { orderId });
  const said = { reason: 'Shouting.', facts: 'On 1 March.', rule: 'Be civil.', withoutAnswerReason: 'There is a recording.' };
  await complaintsOn(evenhand).decide(id, { outcome: 'UPHELD', severity, ...said }, mara);
  return id;
}

/** The subject appeals against what this is about, and it is granted. */
async function overturn(refId: string): Promise<void> {
  const appeals = decisionsAboutRatings(evenhand);
  const { id } = await appeals.delivered(refId);
  await appeals.decideAppeal(await appeals.lodge(id, rudi), true, leo);
}

const propose = () => evenhand.useCases.proposeByThreshold.execute({ subjectId: rudi.partyId, subjectRole: 'BUYER' }, worker);
const review = ({ id }: NoServeEntry) => evenhand.reads.cases.findAbout(['NO_SERVE_REVIEW'], id);
const entriesAbout = (): Promise<NoServeEntry[]> =>
  evenhand.reads.platformEntries.page(
    { states: [], subjectId: rudi.partyId, role: null, ground: null, rung: null, text: null, from: null, to: null },
    'OLDEST',
    100,
    null,
  );

describe('when a complaint is overturned', () => {
  it('an entry in force that rests on it is looked at again, and stands until somebody has decided', async () => {
    const complaintId = await anUpheldComplaint();
    const entry = await list.active(rudi, { complaintIds: [complaintId] });
    await overturn(complaintId);
    expect(await list.entry(entry)).toMatchObject({ state: 'ACTIVE' });
    expect(await review(entry)).toMatchObject({ closedAt: null, subjectId: rudi.partyId });
    expect((await list.trailOf(entry)).at(-1)).toBe('review-opened');
    // Not by who made the charge.
    expect(await codeOf(list.claim(entry.id, mona))).toBe('CONFLICT_OF_INTEREST');
    const confirmation = { ...(await list.claim(entry.id, lena)), reason: 'What is left is enough.' };
    expect(await evenhand.useCases.confirmNoServe.execute(confirmation, lena)).toMatchObject({ state: 'ACTIVE' });
  });

  it('an entry in force that rests on something else is not', async () => {
    const complaintId = await anUpheldComplaint();
    const entry = await list.active(rudi);
    await overturn(complaintId);
    expect(await review(entry)).toBeNull();
  });

  it('a review falls away with the entry', async () => {
    const complaintId = await anUpheldComplaint();
    const entry = await list.active(rudi, { complaintIds: [complaintId] });
    await overturn(complaintId);
    await evenhand.useCases.liftNoServe.execute({ entryId: entry.id, reason: 'Nothing is left.' }, lena);
    expect(await review(entry)).toMatchObject({ outcome: 'LIFTED', closedBy: null });
  });

  it('whoever has read the case of a hearing about it has to read it again', async () => {
    const complaintId = await anUpheldComplaint();
    const entry = await list.propose(rudi, { complaintIds: [complaintId] });
    await list.hear(entry);
    const read = await list.claim(entry.id, lena);
    await overturn(complaintId);
    const approval = { ...read, rule: 'x', explanation: null, facts: null, effectiveAt: null, shortNoticeReason: null, urgentReason: null };
    expect(await codeOf(evenhand.useCases.approveNoServe.execute(approval, lena))).toBe('CASE_CHANGED');
  });

  it('an approval that is not in force yet lapses', async () => {
    const complaintId = await anUpheldComplaint();
    const entry = await list.propose(rudi, { complaintIds: [complaintId], effectiveAt: new Date(start.getTime() + days(30)) });
    await list.hear(entry);
    await list.deliver(await list.approve(entry.id, lena));
    await overturn(complaintId);
    await evenhand.useCases.reviewApprovals.execute(rudi.partyId, worker);
    expect(await list.entry(entry)).toMatchObject({ state: 'HEARING', approvedBy: null });
  });
});

describe('what numbers alone have proposed', () => {
  it('falls away when the points fall, and nobody is told of what nobody knew', async () => {
    await anUpheldComplaint('SERIOUS');
    const complaintId = await anUpheldComplaint();
    expect(await propose()).toBe(true);
    await overturn(complaintId);
    expect(await propose()).toBe(false);
    const [proposed] = await entriesAbout();
    expect(proposed).toMatchObject({ state: 'WITHDRAWN', endedBy: 'system:worker', hearingOpenedAt: null });
    expect(await evenhand.reads.cases.findAbout(['NO_SERVE_PROPOSAL'], must(proposed).id)).toMatchObject({ outcome: 'WITHDRAWN' });
    // Nobody has decided anything: the numbers may ask again.
    await anUpheldComplaint();
    expect(await propose()).toBe(true);
  });

  it('is proposed anew, without what was overturned, where the rest is enough', async () => {
    const kept = [await anUpheldComplaint(), await anUpheldComplaint()];
    const complaintId = await anUpheldComplaint();
    expect(await propose()).toBe(true);
    evenhand.clock.advance(days(1));
    await overturn(complaintId);
    expect(await propose()).toBe(true);
    expect(await propose()).toBe(false);
    expect(await entriesAbout()).toMatchObject([
      { state: 'WITHDRAWN' },
      { state: 'PROPOSED', complaintIds: kept.toSorted(), explanation: '8 strike points from upheld complaints.' },
    ]);
  });

  it('stays when a person has made a charge of it: people decide', async () => {
    await anUpheldComplaint('SERIOUS');
    const complaintId = await anUpheldComplaint();
    await propose();
    const { id } = must((await entriesAbout())[0]);
    await evenhand.useCases.openNoServeHearing.execute(await list.claim(id, mona), aCharge(rudi), mona);
    await overturn(complaintId);
    expect(await propose()).toBe(false);
    expect(await list.entry({ id })).toMatchObject({ state: 'HEARING' });
  });
});

describe('when an entry is overturned', () => {
  it('the next rung, which stood on it, is looked at again', async () => {
    const warning = await list.active(rudi);
    await evenhand.useCases.liftNoServe.execute({ entryId: warning.id, reason: 'It was a warning.' }, lena);
    evenhand.clock.advance(days(1));
    const restriction = await list.active(rudi, { rung: 'RESTRICTION', conditions: ['PREPAYMENT'] });
    await overturn(warning.id);
    expect(await list.entry(warning)).toMatchObject({ state: 'OVERTURNED' });
    expect(await review(restriction)).toMatchObject({ closedAt: null });
  });

  it('what has come since it was approved is proposed by numbers, and not what was known then', async () => {
    await anUpheldComplaint();
    await anUpheldComplaint();
    const entry = await list.active(rudi);
    evenhand.clock.advance(days(1));
    await overturn(entry.id);
    expect(await propose()).toBe(false);

    rudi = await evenhand.party('Rudi');
    const other = await list.active(rudi);
    evenhand.clock.advance(days(1));
    await anUpheldComplaint();
    await anUpheldComplaint();
    evenhand.clock.advance(days(1));
    expect(await propose()).toBe(false);
    await overturn(other.id);
    expect(await propose()).toBe(true);
  });
});
