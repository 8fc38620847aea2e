import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { days, type Actor } from '@evenhand/platform';
import {
  anOrder,
  codeOf,
  host,
  openEvenhand,
  type EvenhandOnDatabase,
  type TestParty,
} from '../../../../test/builders/evenhand-on-database.js';
import { separationsOn } from '../../../../test/builders/separations.js';

let evenhand: EvenhandOnDatabase;
let hanna: TestParty;
const steps = () => separationsOn(evenhand);

beforeAll(async () => {
  evenhand = await openEvenhand();
  hanna = await evenhand.party('Hanna');
});
afterAll(() => evenhand.close());

const place = (buyer: TestParty, seller = hanna) =>
  evenhand.useCases.placeOrder.execute(
    { sellerId: seller.partyId, amountMinor: 1_000, currency: 'EUR', dueOn: null, idempotencyKey: randomUUID() },
    buyer.actor,
  );

describe('a new order', () => {
  it('is refused from the approval on, with a neutral sentence until the other side was informed', async () => {
    const karl = await evenhand.party('Karl');
    const asked = async ({ actor }: { actor: Actor }) => {
      const answer = await evenhand.useCases.checkService.execute(hanna.partyId, karl.partyId, actor);
      return [answer?.verdict, ...(answer?.reasons ?? []).map(({ code }) => code), answer?.contact];
    };
    const contact = async () => (await evenhand.useCases.findContact.execute(hanna.partyId, karl.actor))?.asBuyer;
    const before = await place(karl);
    const separation = await steps().approved(hanna, karl);
    expect(await asked(hanna)).toEqual(['REFUSE', 'YOU_ARE_PARTING', 'ORDERS_ONLY']);
    expect(await asked(karl)).toEqual(['REFUSE', 'NOT_AVAILABLE', 'OPEN']);
    expect(await asked({ actor: host })).toEqual(['REFUSE', 'PARTING', 'ORDERS_ONLY']);
    expect(await contact()).toBe('OPEN');
    expect(await codeOf(place(karl))).toBe('SERVICE_REFUSED');
    expect(await codeOf(evenhand.useCases.acceptOrder.execute({ orderId: before.id, onBehalfOf: null }, hanna.actor))).toBe(
      'SERVICE_REFUSED',
    );
    await steps().held(await steps().scheduled(separation, hanna), hanna);
    expect(await asked(karl)).toEqual(['REFUSE', 'CONTACT_ENDED', 'ORDERS_ONLY']);
    expect(await contact()).toBe('ORDERS_ONLY');
  });

  it('is possible again when it was abandoned, and the other side never heard of anything', async () => {
    const karl = await evenhand.party('Karl');
    const told = async () => {
      const pair = { sellerId: hanna.partyId, buyerId: karl.partyId };
      await evenhand.useCases.announceContact.execute(pair, host);
      const rows: { data: { hiddenFrom?: string; to: string } }[] = await evenhand.database.query(
        `SELECT data FROM audit_log WHERE action = 'contact.changed' AND data ->> 'buyerId' = $1 ORDER BY id`,
        [karl.partyId],
      );
      return rows.map(({ data: { to, hiddenFrom } }) => [
        to,
        hiddenFrom === karl.partyId ? 'hidden' : hiddenFrom === undefined ? 'both' : 'karl',
      ]);
    };
    const separation = await steps().approved(hanna, karl);
    expect(await told()).toEqual([['ORDERS_ONLY', 'hidden']]);
    await evenhand.useCases.abandonSeparation.execute(steps().reading(separation), hanna.actor);
    expect(await told()).toEqual([
      ['ORDERS_ONLY', 'hidden'],
      ['OPEN', 'hidden'],
    ]);
    expect(await codeOf(place(karl))).toBe('DONE');

    const again = await steps().approved(hanna, karl);
    await told();
    await steps().held(await steps().scheduled(again, hanna), hanna);
    expect((await told()).slice(2)).toEqual([
      ['ORDERS_ONLY', 'hidden'],
      ['ORDERS_ONLY', 'karl'],
    ]);
    await steps().close(await steps().sent(again, hanna), hanna);
    expect((await told()).at(-1)).toEqual(['ENDED', 'both']);
  });

  it('is no news to the other side either when an entry of its own comes and goes', async () => {
    const karl = await evenhand.party('Karl');
    const pair = { sellerId: hanna.partyId, buyerId: karl.partyId };
    await steps().approved(hanna, karl);
    await evenhand.useCases.announceContact.execute(pair, host);
    const entry = await evenhand.useCases.addToMyNoServeList.execute(
      { partyId: hanna.partyId, myRole: 'BUYER', privateReason: 'Enough.', endsAt: null, idempotencyKey: randomUUID() },
      karl.actor,
    );
    await evenhand.useCases.announceContact.execute(pair, host);
    await evenhand.useCases.removeFromMyNoServeList.execute(entry.id, karl.actor);
    await evenhand.useCases.announceContact.execute(pair, host);
    const rows: { to: string; hiddenFrom: string | null }[] = await evenhand.database.query(
      `SELECT data ->> 'to' AS "to", data ->> 'hiddenFrom' AS "hiddenFrom" FROM audit_log
       WHERE action = 'contact.changed' AND data ->> 'buyerId' = $1 ORDER BY id`,
      [karl.partyId],
    );
    const toldKarl = rows.filter(({ hiddenFrom }) => hiddenFrom !== karl.partyId).map(({ to }) => to);
    expect(toldKarl).toEqual(['ENDED', 'OPEN']);
    expect(rows.filter(({ hiddenFrom }) => hiddenFrom !== hanna.partyId).map(({ to }) => to)).toEqual([
      'ORDERS_ONLY',
      'ENDED',
      'ORDERS_ONLY',
    ]);
  });

  it('never slips in beside the approval, whichever way it comes, in a hundred races', async () => {
    const { useCases, database, clock } = evenhand;
    const ida = await evenhand.party('Ida');
    const bob = await steps().member(ida, 'bob');
    const rounds = Array.from({ length: 100 }, (_, round) => round);
    const buyers = [];
    for (const round of rounds) buyers.push(await evenhand.party(`Karl ${round}`));
    const won = { order: 0, approval: 0 };
    for (const karl of buyers) {
      const round = buyers.indexOf(karl);
      const opener = round % 3 === 0 ? ida : hanna;
      const separation = await steps().withFacts(await steps().opened(opener, karl), opener);
      await useCases.nameApprovers.execute(steps().reading(separation), opener === ida ? ['bob'] : [], opener.actor);
      const excuse = { step: 'COVER_YOURSELF', reason: 'It cannot wait.', isForSafety: false } as const;
      const approvals = [
        () => steps().approve(separation, bob),
        () => useCases.excuseStep.execute({ ...steps().reading(separation), ...excuse }, hanna.actor),
        () => useCases.completeApprovals.execute(host),
      ];
      if (round % 3 === 2) clock.advance(days(1));
      const attempts = [
        () => codeOf(anOrder(evenhand).between(opener, karl).accepted()),
        () => codeOf(approvals[round % 3]?.() ?? Promise.reject(new Error('There are three.'))),
        () => codeOf(place(karl, opener)),
      ];
      const outcomes = await Promise.all((round % 2 === 0 ? attempts : attempts.reverse()).map((attempt) => attempt()));
      for (const outcome of outcomes) expect(['DONE', 'SERVICE_REFUSED']).toContain(outcome);
      won[outcomes.includes('SERVICE_REFUSED') ? 'approval' : 'order'] += 1;
      // After the approval nothing began: what was accepted was committed, and recorded, before it.
      const trail: { action: string }[] = await database.query(
        `SELECT action FROM audit_log WHERE data ->> 'buyerId' = $1 OR data ->> 'otherId' = $1 ORDER BY id`,
        [karl.partyId],
      );
      const names = trail.map(({ action }) => action);
      expect(names.lastIndexOf('order.recorded')).toBeLessThan(names.indexOf('separation.approved'));
      expect(names.lastIndexOf('order.placed')).toBeLessThan(names.indexOf('separation.approved'));
    }
    expect(won.order + won.approval).toBe(100);
    expect(won.approval).toBeGreaterThan(0);
  }, 120_000);
});
