import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { compose, entities, type Evenhand } from '@evenhand/composition';
import {
  type ComplaintId,
  days,
  managerOf,
  minutes,
  openDatabase,
  type PartyId,
  Refusal,
  systemActor,
  type Transaction,
} from '@evenhand/platform';
import type { Rating } from '@evenhand/ratings';
import fc from 'fast-check';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { decideCase, openCase } from '../../../../test/builders/cases.js';
import {
  anOrder,
  type EvenhandOnDatabase,
  host,
  openEvenhand,
  staff,
  start,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { aStatement } from '../../../../test/builders/statements.js';
import { complaintsOn, dismissed } from '../../../../test/builders/complaints.js';
import { separationsOn } from '../../../../test/builders/separations.js';
import { ratingDecisions } from '../../../../test/builders/rating-decisions.js';
import { aCharge, lena, listing, type Listing, mona } from '../../../../test/builders/no-serve.js';

/** Tables that may change without a word, each with the reason. Every other table has to be guarded. */
const unguarded: Readonly<Record<string, string>> = {
  audit_log: 'is the trail itself, and append-only',
  audit_chain: 'follows from the audit log by triggers in its transactions, and append-only',
  audit_chain_heads: 'says where each chain of the audit log ends',
  audit_chain_waiting: 'holds entries of the audit log that the next commits chain',
  outbox: 'is the trail itself; rows are marked when relayed and forgotten later',
  idempotency_keys: 'remembers requests, says nothing about anybody; forgotten after a while',
  reputation_generations:
    'says what reputations are weighed with; its begin and its activation are told in the trail, and it can be made anew',
  reputation_shards: 'says how far a generation is built; each shard is told in the trail when it is done',
  rater_standings: 'follows from the record and can be computed from it anew at any time',
  reputation_states: 'follows from the record and can be computed from it anew; every change is told in the trail all the same, see below',
  reputation_changes: 'what the record itself notes of its own changes, by triggers within their transactions, until it is counted',
  case_views: 'is how a person likes to look at the queue, and says nothing about anybody',
  migrations: 'belongs to the tool that changes the schema',
};

const system = systemActor('cli');
const aKey = () => randomUUID();

const placed = ({ useCases }: Evenhand, seller: TestParty, buyer: TestParty) =>
  useCases.placeOrder.execute(
    { amountMinor: 1_000, currency: 'EUR', dueOn: null, sellerId: seller.partyId, idempotencyKey: aKey() },
    buyer.actor,
  );

const asSeller = ({ partyId }: TestParty) => ({ partyId, role: 'SELLER' as const });

interface Entry {
  readonly xid: string;
  readonly event: object;
}

const audited = async (database: DataSource): Promise<Entry[]> =>
  database.query(`SELECT xid::text, data || jsonb_build_object('name', action) AS event FROM audit_log ORDER BY id`);
const queued = async (database: DataSource): Promise<Entry[]> => database.query('SELECT xid::text, event FROM outbox ORDER BY id');

/**
 * The database asks no trail of these, since they follow from the record and are deleted with their generation. But
 * whoever writes what is shown of a person says so.
 */
const told = ['reputation_states'];

/** Rows of the record that were written by a transaction without an audit entry or without an outbox row. */
async function rowsWithoutTrail(database: DataSource, tables: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const rows: { xmin: string }[] = await database.query(
      `SELECT DISTINCT t.xmin::text FROM ${table} t
       WHERE NOT EXISTS (SELECT FROM audit_log a WHERE a.xid::xid = t.xmin) OR NOT EXISTS (SELECT FROM outbox o WHERE o.xid::xid = t.xmin)`,
    );
    found.push(...rows.map(({ xmin }) => `${table} of transaction ${xmin}`));
  }
  return found;
}

let evenhand: EvenhandOnDatabase;
let database: DataSource;
let guarded: string[];
let list: Listing;

beforeAll(async () => {
  evenhand = await openEvenhand();
  list = listing(evenhand);
  ({ database } = evenhand);
  const rows: { name: string }[] = await database.query(
    `SELECT c.relname AS name FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
     WHERE g.tgfoid = 'require_trail'::regproc AND g.tgdeferrable AND g.tginitdeferred AND g.tgenabled IN ('O', 'A')
       AND g.tgqual IS NULL AND g.tgtype = 1 | 4 | 8 | 16 -- for each row, after INSERT, DELETE and UPDATE
     ORDER BY name`,
  );
  guarded = rows.map(({ name }) => name);
});
afterAll(() => evenhand.close());

describe('every table of the schema', () => {
  it('is either guarded by the trail or on the list of those that need none', async () => {
    const tables: { name: string }[] = await database.query(
      `SELECT relname AS name FROM pg_class WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace ORDER BY name`,
    );
    expect(tables.map(({ name }) => name)).toEqual([...guarded, ...Object.keys(unguarded)].sort());
  });
});

describe('every use case', () => {
  /** Both halves of a new order, revealed: what the two said of each other. */
  const revealed = async (seller: TestParty, buyer: TestParty): Promise<Rating[]> => {
    const { id: orderId } = await anOrder(evenhand).between(seller, buyer).fulfilled();
    for (const side of [seller, buyer]) await evenhand.rate(orderId, side);
    return evenhand.reads.ratings.readableBy(null, [orderId]);
  };

  const aComplaint = async (seller: TestParty, buyer: TestParty, said = {}): Promise<ComplaintId> => {
    const { id: orderId } = await anOrder(evenhand).between(seller, buyer).fulfilled();
    return (await complaintsOn(evenhand).file(seller, { orderId }, said)).id;
  };
  const mute = ({ partyId }: TestParty) =>
    evenhand.useCases.muteComplainant.execute(
      { partyId, until: new Date(evenhand.clock.now().getTime() + days(1)), reason: 'Unfounded complaints.' },
      mona,
    );
  const onList = (owner: TestParty, { partyId }: TestParty, endsAt: Date | null = null) =>
    evenhand.useCases.addToMyNoServeList.execute(
      { partyId, myRole: 'SELLER', privateReason: 'Shouts.', endsAt, idempotencyKey: aKey() },
      owner.actor,
    );

  const parting = () => separationsOn(evenhand);
  /** Hanna and somebody new, so that each step has a separation of its own. */
  const anew = async (seller: TestParty) => ({ seller, other: await evenhand.party('Other') });

  /** Each use case once or more, in an order in which every one has something to do. */
  const story: readonly (readonly [keyof Evenhand['useCases'] | 'apiKeys', (seller: TestParty, buyer: TestParty) => Promise<unknown>])[] = [
    ['registerParty', () => evenhand.party('Hanna')],
    ['recordOrder', (seller, buyer) => anOrder(evenhand).between(seller, buyer).fulfilled()],
    ['placeOrder', (seller, buyer) => placed(evenhand, seller, buyer)],
    [
      'acceptOrder',
      async (seller, buyer) =>
        evenhand.useCases.acceptOrder.execute({ orderId: (await placed(evenhand, seller, buyer)).id, onBehalfOf: null }, seller.actor),
    ],
    [
      'declineOrder',
      async (seller, buyer) =>
        evenhand.useCases.declineOrder.execute({ orderId: (await placed(evenhand, seller, buyer)).id, onBehalfOf: null }, seller.actor),
    ],
    [
      'fulfilOrder',
      async (seller, buyer) => {
        const move = { orderId: (await placed(evenhand, seller, buyer)).id, onBehalfOf: null };
        await evenhand.useCases.acceptOrder.execute(move, seller.actor);
        await evenhand.useCases.fulfilOrder.execute(move, seller.actor);
      },
    ],
    [
      'cancelOrder',
      async (seller, buyer) => {
        const move = { orderId: (await placed(evenhand, seller, buyer)).id, onBehalfOf: null };
        await evenhand.useCases.acceptOrder.execute(move, seller.actor);
        await evenhand.useCases.cancelOrder.execute({ ...move, reason: 'NO_SHOW', note: null }, seller.actor);
      },
    ],
    [
      'holdAtFault',
      async (seller, buyer) =>
        evenhand.useCases.holdAtFault.execute((await anOrder(evenhand).between(seller, buyer).fulfilled()).id, 'BUYER', system),
    ],
    [
      'releaseFromFault',
      async (seller, buyer) => {
        const { id } = await anOrder(evenhand).between(seller, buyer).fulfilled();
        await evenhand.useCases.holdAtFault.execute(id, 'SELLER', system);
        await evenhand.useCases.releaseFromFault.execute(id, 'SELLER', system);
      },
    ],
    [
      'tellHostOfContact',
      ({ partyId: sellerId }, { partyId: buyerId }) => {
        const event = { name: 'contact.changed', sellerId, buyerId, from: 'OPEN', to: 'ENDED' } as const;
        return evenhand.useCases.tellHostOfContact.execute(event, aKey(), evenhand.clock.now());
      },
    ],
    ['checkService', (seller, buyer) => evenhand.useCases.checkService.execute(seller.partyId, buyer.partyId, system)],
    [
      'addToMyNoServeList',
      async (seller, buyer) => {
        await onList(seller, buyer);
        const other = await evenhand.party('Other');
        await onList(seller, other, new Date(evenhand.clock.now().getTime() + days(1)));
      },
    ],
    ['findContact', (seller, buyer) => evenhand.useCases.findContact.execute(seller.partyId, buyer.actor)],
    [
      'announceContact',
      (seller, buyer) => evenhand.useCases.announceContact.execute({ sellerId: seller.partyId, buyerId: buyer.partyId }, system),
    ],
    [
      'removeFromMyNoServeList',
      async (seller) => {
        const mine = { ownerId: seller.partyId, states: ['ACTIVE'] as const, at: evenhand.clock.now(), first: 1, after: null };
        const [, standing] = await evenhand.reads.pairEntries.page({ ...mine, first: 2 });
        if (standing === undefined) throw new Error('Two were put on the list.');
        await evenhand.useCases.removeFromMyNoServeList.execute(standing.id, seller.actor);
      },
    ],
    ['announceContactsOf', (seller) => evenhand.useCases.announceContactsOf.execute(seller.partyId, system)],
    [
      'expirePairEntries',
      async () => {
        evenhand.clock.advance(days(1));
        expect(await evenhand.useCases.expirePairEntries.execute(system)).toBe(1);
      },
    ],
    [
      'submitRating',
      async (seller, buyer) => {
        const { id: orderId } = await anOrder(evenhand).between(seller, buyer).fulfilled();
        await evenhand.rate(orderId, seller);
        await evenhand.rate(orderId, seller, { stars: 2 });
      },
    ],
    [
      'replyToRating',
      async (seller, buyer) => {
        for (const { id: ratingId, subjectId } of await revealed(seller, buyer)) {
          const { actor } = subjectId === seller.partyId ? seller : buyer;
          await evenhand.useCases.replyToRating.execute({ ratingId, text: 'Thank you.', idempotencyKey: aKey() }, actor);
        }
      },
    ],
    [
      'removeRating',
      async (seller, buyer) => {
        for (const { id } of await revealed(seller, buyer)) await evenhand.useCases.removeRating.execute(id, system);
      },
    ],
    [
      'restoreRating',
      async (seller, buyer) => {
        for (const { id } of await revealed(seller, buyer)) {
          await evenhand.useCases.removeRating.execute(id, system);
          await evenhand.useCases.restoreRating.execute(id, system);
        }
      },
    ],
    [
      'requestRatingRemoval',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        await tell.request(await tell.rating(seller, buyer), buyer);
      },
    ],
    [
      'withdrawRatingRemoval',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        const { id } = await tell.request(await tell.rating(seller, buyer), buyer);
        await evenhand.useCases.withdrawRatingRemoval.execute(id, buyer.actor);
      },
    ],
    [
      'decideRatingRemoval',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        for (const remove of [true, false]) await tell.decide(await tell.request(await tell.rating(seller, buyer), buyer), remove);
      },
    ],
    [
      'openHeldBackCases',
      async (seller, buyer) => {
        await ratingDecisions(evenhand).rating(seller, buyer, { publicComment: 'Du bist ein Arschloch.' });
        expect(await evenhand.useCases.openHeldBackCases.execute(system)).toBe(1);
      },
    ],
    [
      'decideHeldBackText',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        const { id: ratingId } = await tell.rating(seller, buyer, { publicComment: 'Du bist ein Arschloch.' });
        await evenhand.useCases.replyToRating.execute({ ratingId, text: 'Selber Arschloch.', idempotencyKey: aKey() }, buyer.actor);
        for (const release of [true, false]) {
          await evenhand.useCases.openHeldBackCases.execute(system);
          const reading = await tell.taken('HELD_BACK_TEXT', ratingId, mona);
          await evenhand.useCases.decideHeldBackText.execute({ ...reading, release, reason: 'I looked.' }, mona);
          evenhand.clock.advance(1);
        }
      },
    ],
    [
      'lodgeAppeal',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        const { id } = await tell.decide(await tell.request(await tell.rating(seller, buyer), buyer), true);
        await tell.lodge((await tell.delivered(id)).id, seller);
      },
    ],
    [
      'withdrawAppeal',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        const { id } = await tell.decide(await tell.request(await tell.rating(seller, buyer), buyer), true);
        const { id: appealId } = await tell.lodge((await tell.delivered(id)).id, seller);
        await evenhand.useCases.withdrawAppeal.execute(appealId, seller.actor);
      },
    ],
    [
      'decideAppeal',
      async (seller, buyer) => {
        const tell = ratingDecisions(evenhand);
        for (const [remove, grant] of [
          [true, true],
          [true, false],
          [false, true],
        ] as const) {
          const { id } = await tell.decide(await tell.request(await tell.rating(seller, buyer), buyer), remove);
          await tell.decideAppeal(await tell.lodge((await tell.delivered(id)).id, remove ? seller : buyer), grant, lena);
        }
      },
    ],
    [
      'remindToRate',
      async () => {
        evenhand.clock.advance(days(8));
        await evenhand.useCases.remindToRate.execute(system);
      },
    ],
    [
      'revealDueRatingExchanges',
      async () => {
        evenhand.clock.advance(days(6));
        await evenhand.useCases.revealDueRatingExchanges.execute(system);
      },
    ],
    [
      'importRatingHistory',
      async () => {
        const rating = { rater: aKey(), ratee: aKey(), rateeRole: 'SELLER' as const, stars: 5, time: start };
        const batch = {
          fromByte: 0,
          toByte: 80,
          toLine: 3,
          accepted: [1, 2].map((line) => ({ line, rating, raw: 'a,b,5,0' })),
          rejected: [{ line: 3, reason: 'MISSING_FIELD' as const, raw: ',,' }],
          isLast: true,
        };
        const source = {
          source: aKey(),
          fileName: 'history.csv',
          batches: async function* () {
            yield batch;
          },
        };
        await evenhand.useCases.importRatingHistory.execute(source, system, () => undefined);
      },
    ],
    [
      'deliverStatement',
      async (_seller, buyer) => {
        const { id } = await aStatement(evenhand).to(buyer);
        await evenhand.useCases.deliverStatement.execute(id, 'IN_PRODUCT', system);
      },
    ],
    [
      'recordStatementDelivery',
      async (_seller, buyer) => {
        const { id } = await aStatement(evenhand).to(buyer);
        await evenhand.useCases.recordStatementDelivery.execute(id, { channel: 'LETTER', at: null }, system);
      },
    ],
    [
      'acknowledgeStatement',
      async (_seller, buyer) => {
        const { id } = await aStatement(evenhand).to(buyer);
        await evenhand.useCases.acknowledgeStatement.execute(id, buyer.actor);
      },
    ],
    [
      'deliverUndeliveredStatements',
      async (_seller, buyer) => {
        await aStatement(evenhand).to(buyer);
        expect(await evenhand.useCases.deliverUndeliveredStatements.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'closeAppealWindows',
      async () => {
        evenhand.clock.advance(days(190));
        expect(await evenhand.useCases.closeAppealWindows.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'editStatementTemplate',
      async () => {
        const { text, version } = await evenhand.reads.statementTemplates.current('RESTRICTION', 'en');
        await evenhand.useCases.editStatementTemplate.execute({ kind: 'RESTRICTION', locale: 'en', text, basedOnVersion: version }, system);
      },
    ],
    ['previewStatement', () => evenhand.useCases.previewStatement.execute('RESTRICTION', 'en', null)],
    [
      'exportStatements',
      async () => {
        for await (const _page of evenhand.useCases.exportStatements.execute({ from: null, to: null, territory: ['DE'] }));
      },
    ],
    [
      'notify',
      async (seller, buyer) => {
        const { id: orderId } = await placed(evenhand, seller, buyer);
        const event = { name: 'order.placed' as const, orderId, sellerId: seller.partyId, buyerId: buyer.partyId };
        expect(await evenhand.useCases.notify.execute(event, aKey(), system)).toBe(1);
      },
    ],
    [
      'markNotificationsRead',
      async ({ partyId: recipientId, actor }) => {
        const reader = { recipientId, person: actor.subject };
        const page = { reader, awaiting: null, unreadOnly: true, now: evenhand.clock.now(), first: 10, after: null };
        const unread = await evenhand.reads.notifications.page(page);
        expect(unread).not.toEqual([]);
        await evenhand.useCases.markNotificationsRead.execute(
          unread.map(({ id }) => id),
          actor,
        );
      },
    ],
    ['updateReputations', (seller) => evenhand.useCases.updateReputations.execute([asSeller(seller)], system)],
    ['updateWaitingReputations', () => evenhand.useCases.updateWaitingReputations.execute(system)],
    [
      'foresee',
      async (seller, buyer) => {
        await evenhand.useCases.foresee.outlooks([asSeller(seller)]);
        await evenhand.useCases.foresee.pairOutlook(asSeller(seller), buyer.partyId);
      },
    ],
    ['lookAtSealedSignal', (seller) => evenhand.useCases.lookAtSealedSignal.execute(asSeller(seller))],
    [
      'scoreWithoutRating',
      async (seller, buyer) => {
        const about = (await revealed(seller, buyer)).find(({ subjectRole }) => subjectRole === 'SELLER');
        await evenhand.useCases.updateReputations.execute([asSeller(seller)], system);
        const reputation = await evenhand.reads.reputations.find(asSeller(seller));
        if (about === undefined) throw new Error('Both halves are revealed.');
        expect(await evenhand.useCases.scoreWithoutRating.execute(reputation, about.id)).not.toBeNull();
      },
    ],
    [
      'verifyReputations',
      async () => {
        const { reputations, differences } = await evenhand.useCases.verifyReputations.execute();
        expect(reputations).toBeGreaterThan(0);
        expect(differences).toEqual([]);
      },
    ],
    [
      'changePolicy',
      () =>
        evenhand.useCases.changePolicy.execute(
          {
            changes: { reputation: { halfLifeDays: 300 } },
            effectiveAt: new Date(evenhand.clock.now().getTime() + minutes(1)),
            reason: 'Old ratings count for less.',
            basedOnVersion: 1,
            idempotencyKey: aKey(),
          },
          staff('ada', 'ADMIN'),
        ),
    ],
    [
      'followPolicy',
      async () => {
        evenhand.clock.advance(minutes(1));
        expect(await evenhand.useCases.followPolicy.execute(system)).not.toBeNull();
      },
    ],
    ['verifyAudit', async () => expect((await evenhand.useCases.verifyAudit.execute()).problems).toEqual([])],
    ['beginRebuild', () => evenhand.useCases.beginRebuild.execute(system)],
    [
      'buildShard',
      async () => {
        const shards = await evenhand.reads.generations.building();
        expect(shards).not.toEqual([]);
        for (const { generation, shard } of shards) await evenhand.useCases.buildShard.execute(generation.id, shard, system);
        expect((await evenhand.reads.generations.active())?.id).toBe(shards[0]?.generation.id);
      },
    ],
    ['rebuildReputations', () => evenhand.useCases.rebuildReputations.execute(system)],
    ['forgetRetiredReputations', () => evenhand.useCases.forgetRetiredReputations.execute()],
    ['fileComplaint', (seller, buyer) => aComplaint(seller, buyer)],
    [
      'withdrawComplaint',
      async (seller, buyer) => evenhand.useCases.withdrawComplaint.execute(await aComplaint(seller, buyer), seller.actor),
    ],
    [
      'respondToComplaint',
      async (seller, buyer) => evenhand.useCases.respondToComplaint.execute(await aComplaint(seller, buyer), 'No.', buyer.actor),
    ],
    ['tellSubject', async (seller, buyer) => complaintsOn(evenhand).tell(await aComplaint(seller, buyer, { safetyReason: 'Fear.' }))],
    [
      'decideComplaint',
      async (seller, buyer) => {
        await complaintsOn(evenhand).decide(await aComplaint(seller, buyer), dismissed);
        await complaintsOn(evenhand).decide(await aComplaint(seller, buyer));
      },
    ],
    [
      'overturnComplaint',
      async (seller, buyer) => {
        const id = await aComplaint(seller, buyer);
        await complaintsOn(evenhand).decide(id);
        await evenhand.useCases.overturnComplaint.execute(id, system);
      },
    ],
    [
      'remindToRespond',
      async (seller, buyer) => {
        await aComplaint(seller, buyer);
        evenhand.clock.advance(days(6));
        expect(await evenhand.useCases.remindToRespond.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'expireStrikes',
      async () => {
        evenhand.clock.advance(days(365));
        expect(await evenhand.useCases.expireStrikes.execute(system)).toBeGreaterThan(0);
      },
    ],
    ['muteComplainant', (seller) => mute(seller)],
    [
      'unmuteComplainant',
      async (seller) => {
        await mute(seller);
        await evenhand.useCases.unmuteComplainant.execute(seller.partyId, mona);
      },
    ],
    [
      'claimCase',
      async (_, buyer) => {
        const opened = await openCase(evenhand, buyer, { kind: 'RATING_REMOVAL' });
        await evenhand.useCases.claimCase.execute(opened.id, mona);
        await decideCase(evenhand, opened, mona);
      },
    ],
    [
      'renewClaim',
      async (_, buyer) => {
        const { id } = await openCase(evenhand, buyer, { kind: 'RATING_REMOVAL' });
        await evenhand.useCases.claimCase.execute(id, mona);
        await evenhand.useCases.renewClaim.execute(id, mona);
      },
    ],
    [
      'releaseCase',
      async (_, buyer) => {
        const { id } = await openCase(evenhand, buyer, { kind: 'RATING_REMOVAL' });
        await evenhand.useCases.claimCase.execute(id, mona);
        await evenhand.useCases.releaseCase.execute(id, mona);
      },
    ],
    [
      'releaseLapsedClaims',
      async () => {
        evenhand.clock.advance(minutes(10));
        expect(await evenhand.useCases.releaseLapsedClaims.execute(system)).toBeGreaterThan(0);
      },
    ],
    ['saveCaseView', () => evenhand.useCases.saveCaseView.execute({ name: 'Mine', filter: {}, sort: 'DUE' }, mona)],
    ['deleteCaseView', () => evenhand.useCases.deleteCaseView.execute('Mine', mona)],
    ['addMember', (seller) => evenhand.useCases.addMember.execute({ partyId: seller.partyId, person: 'anton' }, seller.actor)],
    ['removeMember', (seller) => evenhand.useCases.removeMember.execute({ partyId: seller.partyId, person: 'anton' }, host)],
    ['linkParty', (seller) => evenhand.useCases.linkParty.execute({ partyId: seller.partyId, linkKeys: [aKey()] }, host)],
    [
      'touchLinkedCases',
      async (seller, buyer) => {
        const linkKeys = [aKey()];
        for (const { partyId } of [seller, buyer]) await evenhand.useCases.linkParty.execute({ partyId, linkKeys }, host);
        await openCase(evenhand, buyer);
        expect(await evenhand.useCases.touchLinkedCases.execute(seller.partyId, system)).toBeGreaterThan(0);
      },
    ],
    [
      'recordEnquiry',
      (seller, buyer) =>
        evenhand.useCases.recordEnquiry.execute(
          { sellerId: seller.partyId, buyerId: buyer.partyId, at: null, idempotencyKey: aKey() },
          host,
        ),
    ],
    // The platform's list.
    ['proposeNoServe', (_seller, buyer) => list.propose(buyer)],
    ['proposeNoServeBulk', async () => evenhand.useCases.proposeNoServeBulk.execute([aCharge(await evenhand.party('Many'))], mona)],
    [
      'openNoServeHearing',
      async (seller) => {
        const subject = await evenhand.party('Asked about');
        await anOrder(evenhand).between(seller, subject).fulfilled();
        const { id } = await evenhand.useCases.proposeNoServe.execute(aCharge(subject), seller.actor);
        await evenhand.useCases.openNoServeHearing.execute(await list.claim(id, mona), aCharge(subject), mona);
      },
    ],
    [
      'respondToNoServe',
      async () => {
        const subject = await evenhand.party('Heard');
        const { id: entryId } = await list.propose(subject);
        await evenhand.useCases.respondToNoServe.execute({ entryId, answer: 'No.' }, subject.actor);
      },
    ],
    [
      'remindOfHearings',
      async () => {
        evenhand.clock.advance(days(5));
        expect(await evenhand.useCases.remindOfHearings.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'endHearings',
      async () => {
        evenhand.clock.advance(days(2));
        expect(await evenhand.useCases.endHearings.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'approveNoServe',
      async () => {
        const proposed = await list.propose(await evenhand.party('Rude'));
        await list.hear(proposed);
        await list.deliver(await list.approve(proposed.id, lena));
      },
    ],
    ['activateDueEntries', async () => expect(await evenhand.useCases.activateDueEntries.execute(system)).toBeGreaterThan(0)],
    [
      'reviewApprovals',
      async (seller) => {
        const subject = await evenhand.party('Complained about');
        const proposed = await list.propose(subject, { urgentReason: 'Danger.' });
        await list.approve(proposed.id, lena);
        await list.complaint({ by: seller, about: subject });
        expect(await evenhand.useCases.reviewApprovals.execute(subject.partyId, system)).toBe(1);
      },
    ],
    [
      'rejectNoServe',
      async () => {
        const { id } = await list.propose(await evenhand.party('Spared'));
        await evenhand.useCases.rejectNoServe.execute({ ...(await list.claim(id, lena)), reason: 'No.' }, lena);
      },
    ],
    [
      'withdrawNoServe',
      async () => evenhand.useCases.withdrawNoServe.execute((await list.propose(await evenhand.party('Forgiven'))).id, mona),
    ],
    [
      'confirmNoServe',
      async () => {
        const proposed = await list.propose(await evenhand.party('Dangerous'), { urgentReason: 'Danger.' });
        await list.deliver(await list.approve(proposed.id, lena));
        await evenhand.useCases.activateDueEntries.execute(system);
        await list.hear(proposed);
        await evenhand.useCases.confirmNoServe.execute({ ...(await list.claim(proposed.id, lena)), reason: 'Yes.' }, lena);
      },
    ],
    [
      'extendNoServe',
      async () => {
        const endsAt = new Date(evenhand.clock.now().getTime() + days(60));
        const { id: entryId } = await list.active(await evenhand.party('Rude for long'), { endsAt });
        const later = new Date(endsAt.getTime() + days(1));
        await list.deliver(await evenhand.useCases.extendNoServe.execute({ entryId, endsAt: later, reason: 'x', rule: 'y' }, lena));
      },
    ],
    [
      'expireDueEntries',
      async () => {
        evenhand.clock.advance(days(62));
        expect(await evenhand.useCases.expireDueEntries.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'liftNoServe',
      async () =>
        evenhand.useCases.liftNoServe.execute({ entryId: (await list.active(await evenhand.party('Better'))).id, reason: 'x' }, lena),
    ],
    [
      'liftNoServeBulk',
      async () => evenhand.useCases.liftNoServeBulk.execute([(await list.active(await evenhand.party('Good'))).id], 'x', lena),
    ],
    [
      'overturnNoServe',
      async () => {
        const { id } = await list.active(await evenhand.party('Wronged'));
        await evenhand.unitOfWork.run(lena, (tx) => evenhand.useCases.overturnNoServe.within(tx, id));
      },
    ],
    [
      'importNoServe',
      async () => {
        const { idempotencyKey: _key, ...charge } = aCharge(await evenhand.party('Listed elsewhere'));
        await evenhand.useCases.importNoServe.execute({ ...charge, fingerprint: 'a file', line: 2 }, system);
      },
    ],
    [
      'proposeByThreshold',
      async (seller) => {
        const subject = await evenhand.party('Struck');
        await list.complaint({ by: seller, about: subject, points: 6 });
        expect(await evenhand.useCases.proposeByThreshold.execute({ subjectId: subject.partyId, subjectRole: 'BUYER' }, system)).toBe(true);
      },
    ],
    [
      'sweepThresholds',
      async (seller) => {
        await list.complaint({ by: seller, about: await evenhand.party('Struck too'), points: 6 });
        expect(await evenhand.useCases.sweepThresholds.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'apiKeys',
      async () => {
        const name = aKey();
        await evenhand.apiKeys.create(name, system);
        await evenhand.apiKeys.revoke(name, system);
      },
    ],
    ['openSeparation', (seller, buyer) => parting().opened(seller, buyer)],
    ['chooseSeparationFacts', async (seller) => parting().withFacts(await parting().opened(seller, (await anew(seller)).other), seller)],
    [
      'reviewSeparations',
      async (seller) => {
        const { other } = await anew(seller);
        const { id } = await parting().opened(seller, other);
        const order = await anOrder(evenhand).between(seller, other).accepted();
        const chosen = [{ source: 'order', id: order.id }];
        await evenhand.useCases.chooseSeparationFacts.execute({ separationId: id, version: null }, chosen, seller.actor);
        await parting().fulfil(order.id, seller);
        expect(await evenhand.useCases.reviewSeparations.execute(seller.partyId, other.partyId, system)).toBe(1);
      },
    ],
    [
      'nameApprovers',
      async (seller) => {
        const separation = await parting().opened(seller, (await anew(seller)).other);
        await evenhand.useCases.nameApprovers.execute(parting().reading(separation), [], seller.actor);
      },
    ],
    [
      'completeApprovals',
      async () => {
        evenhand.clock.advance(days(1));
        expect(await evenhand.useCases.completeApprovals.execute(system)).toBeGreaterThan(0);
      },
    ],
    ...(['approveSeparation', 'declineSeparation'] as const).map(
      (name) =>
        [
          name,
          async (seller: TestParty) => {
            const responsible = await parting().member(seller, 'bob');
            const { dossierHash, ...separation } = await parting().opened(seller, (await anew(seller)).other);
            const reading = parting().reading(separation);
            await evenhand.useCases.nameApprovers.execute(reading, ['bob'], seller.actor);
            await evenhand.useCases[name].execute({ ...reading, dossierHash }, responsible.actor);
          },
        ] as const,
    ),
    [
      'excuseStep',
      async (seller) => {
        const reading = parting().reading(await parting().opened(seller, (await anew(seller)).other));
        const excuse = { step: 'PREPARE_TRANSITION', reason: 'Nothing runs.', isForSafety: false } as const;
        await evenhand.useCases.excuseStep.execute({ ...reading, ...excuse }, seller.actor);
      },
    ],
    [
      'setRunOffEndDate',
      async (seller) => {
        const { other } = await anew(seller);
        const separation = await parting().opened(seller, other);
        const { id } = await anOrder(evenhand).between(seller, other).accepted();
        await evenhand.useCases.setRunOffEndDate.execute(parting().reading(separation), id, '2090-01-01', seller.actor);
      },
    ],
    ['scheduleConversation', async (seller) => parting().scheduled(await parting().approved(seller, (await anew(seller)).other), seller)],
    ['recordConversation', async (seller) => parting().informed(seller, (await anew(seller)).other)],
    ['deliverSeparationStatement', async (seller) => parting().runningOff(seller, (await anew(seller)).other)],
    [
      'acknowledgeSeparation',
      async (seller) => {
        const { other } = await anew(seller);
        await evenhand.useCases.acknowledgeSeparation.execute(parting().reading(await parting().runningOff(seller, other)), other.actor);
      },
    ],
    ['closeSeparation', async (seller) => parting().close(await parting().runningOff(seller, (await anew(seller)).other), seller)],
    [
      'pauseSeparation',
      async (seller) => {
        const separation = await parting().opened(seller, (await anew(seller)).other);
        const until = new Date(evenhand.clock.now().getTime() + days(1));
        await evenhand.useCases.pauseSeparation.execute(parting().reading(separation), until, seller.actor);
      },
    ],
    [
      'abandonSeparation',
      async (seller) => {
        const separation = await parting().opened(seller, (await anew(seller)).other);
        await evenhand.useCases.abandonSeparation.execute(parting().reading(separation), seller.actor);
      },
    ],
    [
      'lookAtSeparation',
      async (seller) => evenhand.useCases.lookAtSeparation.steps(await parting().opened(seller, (await anew(seller)).other), seller.actor),
    ],
    [
      'watchOverSeparations',
      async () => {
        evenhand.clock.advance(days(4 * 365));
        expect(await evenhand.useCases.watchOverSeparations.execute(system)).toBeGreaterThan(0);
      },
    ],
    [
      'recordIncident',
      async (seller) => {
        const separation = await parting().informed(seller, (await anew(seller)).other);
        const note = { what: 'Shouted.', isSerious: true };
        await evenhand.useCases.recordIncident.execute({ ...parting().reading(separation), ...note }, seller.actor);
      },
    ],
    [
      'turnIncidentIntoComplaint',
      async (seller) => {
        const separation = await parting().informed(seller, (await anew(seller)).other);
        const note = { what: 'Shouted.', isSerious: true };
        await evenhand.useCases.recordIncident.execute({ ...parting().reading(separation), ...note }, seller.actor);
        const [incident] = await evenhand.reads.separations.incidents(separation.id);
        if (incident === undefined) throw new Error('There is no incident.');
        const complaint = { category: 'INSULT', kind: null, safetyReason: null } as const;
        await evenhand.useCases.turnIncidentIntoComplaint.execute({ incidentId: incident.id, ...complaint }, seller.actor);
      },
    ],
  ];

  it('is told in the story below', () => {
    expect(story.map(([name]) => name).sort()).toEqual([...Object.keys(evenhand.useCases), 'apiKeys'].sort());
  });

  it('leaves an audit entry and an outbox row in each transaction that wrote to the record', async () => {
    const [seller, buyer] = [await evenhand.party('Seller'), await evenhand.party('Buyer')];
    // After every step, since a later write to the same row hides which transaction wrote it before.
    for (const [name, step] of story) {
      await step(seller, buyer);
      expect({ after: name, without: await rowsWithoutTrail(database, [...guarded, ...told, 'idempotency_keys']) }).toEqual({
        after: name,
        without: [],
      });
    }
    expect(await audited(database)).toEqual(await queued(database));
    for (const table of [...guarded, ...told]) {
      const [{ count }]: [{ count: string }] = await database.query(`SELECT count(*) FROM ${table}`);
      expect({ table, written: count !== '0' }).toEqual({ table, written: true });
    }
  });

  it('leaves nothing, not even its idempotency key, when it is refused or fails', async () => {
    const seller = await evenhand.party('Seller');
    const { partyId } = seller;
    const before = await audited(database);
    const keysBefore: unknown = await database.query('SELECT count(*) FROM idempotency_keys');

    await expect(placed(evenhand, seller, seller)).rejects.toThrow(Refusal);
    const failing = evenhand.unitOfWork.run(system, async (tx) => {
      await managerOf(tx).query('UPDATE parties SET display_name = $2 WHERE id = $1', [partyId, 'Somebody else']);
      await tx.record({ name: 'party.registered', partyId });
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');

    expect(await audited(database)).toEqual(before);
    expect(await queued(database)).toEqual(before);
    expect(await database.query('SELECT count(*) FROM idempotency_keys')).toEqual(keysBefore);
    expect(await evenhand.reads.parties.find(partyId)).toMatchObject({ displayName: 'Seller' });
  });

  it('says the same to the audit log as to the outbox, in the same order, whatever is done in whatever order', async () => {
    const parties = [await evenhand.party('A'), await evenhand.party('B'), await evenhand.party('C')];
    const actions = [
      'fulfilled',
      'placed',
      'accept',
      'decline',
      'fulfil',
      'cancel',
      'rate',
      'reply',
      'remind',
      'reveal',
      'remove',
      'restore',
      'update',
      'rebuild',
      'days',
    ] as const;
    const step = fc.record({ action: fc.constantFrom(...actions), who: fc.nat(2), whom: fc.nat(2), which: fc.nat(5) });

    const take = async (
      orders: Awaited<ReturnType<typeof placed>>[],
      { action, who, whom, which }: typeof step extends fc.Arbitrary<infer T> ? T : never,
    ) => {
      const { useCases } = evenhand;
      const [party, other] = [parties[who], parties[whom]];
      if (party === undefined || other === undefined) return;
      const order = orders[which % Math.max(orders.length, 1)];
      if (action === 'fulfilled') orders.push(await anOrder(evenhand).between(party, other).fulfilled());
      else if (action === 'placed') orders.push(await placed(evenhand, party, other));
      else if (action === 'remind') await useCases.remindToRate.execute(system);
      else if (action === 'reveal') await useCases.revealDueRatingExchanges.execute(system);
      else if (action === 'update')
        await useCases.updateReputations.execute([{ partyId: party.partyId, role: 'BUYER' }, asSeller(other)], system);
      else if (action === 'rebuild') await useCases.rebuildReputations.execute(system);
      else if (action === 'days') evenhand.clock.advance(days(which + 1));
      else if (order !== undefined) {
        const move = { orderId: order.id, onBehalfOf: null };
        if (action === 'accept') await useCases.acceptOrder.execute(move, party.actor);
        if (action === 'decline') await useCases.declineOrder.execute(move, party.actor);
        if (action === 'fulfil') await useCases.fulfilOrder.execute(move, party.actor);
        if (action === 'cancel') await useCases.cancelOrder.execute({ ...move, reason: 'OTHER', note: null }, party.actor);
        if (action === 'rate') await evenhand.rate(order.id, party);
        const [rating] = await evenhand.reads.ratings.readableBy(null, [order.id], { removedToo: true });
        if (rating === undefined) return;
        if (action === 'reply')
          await useCases.replyToRating.execute({ ratingId: rating.id, text: 'Thanks.', idempotencyKey: aKey() }, party.actor);
        if (action === 'remove') await useCases.removeRating.execute(rating.id, system);
        if (action === 'restore') await useCases.restoreRating.execute(rating.id, system);
      }
    };

    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
        const orders: Awaited<ReturnType<typeof placed>>[] = [];
        for (const each of steps) {
          await take(orders, each).catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error;
          });
        }
        expect(await audited(database)).toEqual(await queued(database));
      }),
      { numRuns: 25 },
    );
    expect(await rowsWithoutTrail(database, [...guarded, ...told, 'idempotency_keys'])).toEqual([]);
  });

  it('says the same within each transaction when many run at once', async () => {
    const [seller, buyer] = [await evenhand.party('Seller'), await evenhand.party('Buyer')];
    await Promise.all(
      Array.from({ length: 30 }, async () => {
        const { id: orderId } = await anOrder(evenhand).between(seller, buyer).fulfilled();
        await Promise.all([seller, buyer].map((side) => evenhand.rate(orderId, side)));
      }),
    );
    const byTransaction = (entries: readonly Entry[]) => entries.toSorted((one, other) => Number(one.xid) - Number(other.xid));
    expect(byTransaction(await audited(database))).toEqual(byTransaction(await queued(database)));
  });

  it('comes to an end when more of them run at once than the pool has connections', async () => {
    const small = await openDatabase(evenhand.url, entities, 3);
    try {
      const crowded = compose({ database: small, clock: evenhand.clock });
      const [seller, buyer] = [await evenhand.party('Seller'), await evenhand.party('Buyer')];
      const orders = await Promise.all(Array.from({ length: 12 }, () => placed(crowded, seller, buyer)));
      expect(new Set(orders.map(({ id }) => id)).size).toBe(12);
    } finally {
      await small.destroy();
    }
  });
});

describe('two transactions that wait for each other', () => {
  const rename = async (tx: Transaction, id: PartyId, name: string) => {
    await managerOf(tx).query('UPDATE parties SET display_name = $2 WHERE id = $1', [id, name]);
    await tx.record({ name: 'party.registered', partyId: id });
  };

  it('both come through, each with its trail once', async () => {
    const [{ partyId: a }, { partyId: b }] = [await evenhand.party('A'), await evenhand.party('B')];
    const before = (await audited(database)).length;
    let tries = 0;
    let holding = 0;
    let bothHold = (): void => undefined;
    const untilBothHold = new Promise<void>((resolve) => (bothHold = resolve));
    const inTurn = (first: PartyId, second: PartyId, name: string) =>
      evenhand.unitOfWork.run(system, async (tx) => {
        tries += 1;
        await rename(tx, first, name);
        holding += 1;
        if (holding === 2) bothHold();
        await untilBothHold;
        await rename(tx, second, name);
      });

    await Promise.all([inTurn(a, b, 'one'), inTurn(b, a, 'other')]);

    expect(tries).toBe(3);
    const names = (await evenhand.reads.parties.findMany([a, b])).map((party) => party?.displayName);
    expect(new Set(names).size).toBe(1);
    expect(await audited(database)).toHaveLength(before + 4);
    expect(await queued(database)).toHaveLength(before + 4);
  });

  it.each([
    ['a lost race is tried four times', '40001', 4],
    ['anything else only once', '23505', 1],
  ])('%s', async (_, sqlState, expected) => {
    let tries = 0;
    const failing = evenhand.unitOfWork.run(system, async (tx) => {
      tries += 1;
      await managerOf(tx).query(`DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '${sqlState}'; END $$`);
    });
    await expect(failing).rejects.toThrow('not now');
    expect(tries).toBe(expected);
  });
});

describe('the database', () => {
  const audit = `INSERT INTO audit_log (at, actor, actor_roles, action, data, policy_version) VALUES (now(), 'nobody', '{}', 'party.registered', '{}', 1)`;
  const queue = `INSERT INTO outbox (at, event) VALUES (now(), '{"name": "party.registered"}')`;
  const refusal = /without an audit entry and an outbox row in the same transaction/;
  let client: pg.Client;

  beforeAll(async () => {
    // What the story wrote is the material; what would refuse a copied or deleted row for another reason goes.
    await database.query(`DO $$
      DECLARE found record;
      BEGIN
        FOR found IN SELECT conrelid::regclass AS of, conname FROM pg_constraint
          WHERE connamespace = 'public'::regnamespace AND contype IN ('f', 'p', 'u') ORDER BY contype = 'f' DESC
        LOOP EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', found.of, found.conname); END LOOP;
        FOR found IN SELECT indexrelid::regclass AS name FROM pg_index JOIN pg_class c ON c.oid = indrelid
          WHERE indisunique AND c.relnamespace = 'public'::regnamespace
        LOOP EXECUTE format('DROP INDEX %s', found.name); END LOOP;
      END $$`);
    client = new pg.Client({ connectionString: evenhand.url });
    await client.connect();
  });
  afterAll(() => client.end());

  /** One transaction of these statements; its outcome at COMMIT, having got that far. */
  async function commit(...statements: readonly string[]): Promise<void> {
    await client.query('BEGIN');
    try {
      for (const statement of statements) await client.query(statement);
    } catch (error) {
      await client.query('ROLLBACK');
      throw new Error('A statement failed before the commit', { cause: error });
    }
    await client.query('COMMIT');
  }

  /** Refused at once, so that no trail makes it good. */
  const neverDeleted = new Map([
    ['ratings', 'ratings are not deleted: they are removed by their column removed_at'],
    ['statements', 'DELETE of statements would change what is settled'],
  ]);
  /** What two said to each other is reduced after a time; what the marketplace decided is not. */
  const ofMarketplace = (table: string): string => (table === 'statements' ? `kind <> 'SEPARATION'` : 'true');
  const appendOnly = new Set(['frozen_dossiers', 'policy_versions', 'statement_templates']);

  async function firstColumn(table: string): Promise<string> {
    const [column]: [{ name: string }] = await database.query(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum = 1`,
      [table],
    );
    return column.name;
  }

  const changes = {
    INSERT: (table: string) => `INSERT INTO ${table} SELECT * FROM ${table} LIMIT 1`,
    UPDATE: (table: string) => `UPDATE ${table} SET ctid_free = ctid_free`,
    DELETE: (table: string) => `DELETE FROM ${table} WHERE ctid = (SELECT ctid FROM ${table} LIMIT 1)`,
  };

  it('refuses an INSERT, UPDATE or DELETE of every guarded table at the commit, unless both were left', async () => {
    for (const table of guarded) {
      const column = await firstColumn(table);
      for (const [change, statementFor] of Object.entries(changes)) {
        if (change === 'DELETE' && neverDeleted.has(table)) continue;
        if (change !== 'INSERT' && appendOnly.has(table)) continue;
        const statement = statementFor(table).replaceAll('ctid_free', column);
        const refused = async (...more: readonly string[]) => {
          await expect(commit(statement, ...more)).rejects.toThrow(`${change} of ${table}`);
          await expect(commit(statement, ...more)).rejects.toThrow(refusal);
        };
        await refused();
        await refused(audit);
        await refused(queue);
        await refused('SAVEPOINT trail', audit, queue, 'ROLLBACK TO trail');
        await commit(statement, audit, queue);
      }
    }
  });

  it('refuses to delete a rating or a statement, whatever trail is left', async () => {
    for (const [table, message] of neverDeleted) {
      expect(guarded).toContain(table);
      const counted: unknown = await database.query(`SELECT count(*) FROM ${table}`);
      const attempt = commit(audit, queue, `DELETE FROM ${table} WHERE ${ofMarketplace(table)}`);
      await expect(attempt).rejects.toMatchObject({ cause: { message } });
      expect(await database.query(`SELECT count(*) FROM ${table}`)).toEqual(counted);
    }
  });

  it('refuses to change or delete what is append-only, whatever trail is left', async () => {
    for (const table of appendOnly) {
      expect(guarded).toContain(table);
      for (const statement of [`UPDATE ${table} SET ${await firstColumn(table)} = ${await firstColumn(table)}`, changes.DELETE(table)])
        await expect(commit(audit, queue, statement)).rejects.toMatchObject({ cause: { message: `${table} is append-only` } });
    }
  });

  it('refuses to empty a guarded table', async () => {
    for (const table of guarded) {
      await expect(client.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('is part of the record and is never emptied');
    }
  });

  it.each(['UPDATE audit_log SET actor = actor', 'DELETE FROM audit_log', 'TRUNCATE audit_log', 'TRUNCATE audit_log CASCADE'])(
    'refuses %s',
    async (statement) => {
      await expect(client.query(statement)).rejects.toThrow('audit_log is append-only');
    },
  );

  it('gives an audit entry the transaction that wrote it', async () => {
    const unguardedNow: unknown = await database.query(`SELECT DISTINCT xid::xid = xmin AS own FROM audit_log`);
    expect(unguardedNow).toEqual([{ own: true }]);
  });
});
