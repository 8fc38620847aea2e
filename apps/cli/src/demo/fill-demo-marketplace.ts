import { compose, entities, type Evenhand } from '@evenhand/composition';
import type { Order } from '@evenhand/orders';
import { actingFor, days, hours, MovableClock, openDatabase, type Actor, type OrderId, type PartyId, type Role } from '@evenhand/platform';
import { Disputes } from './disputes.js';
import { demo, demoPeople, lastDemoPerson, type DemoPerson } from './people.js';
import { deals, type Deal } from './story.js';

const hostOfDemo: Actor = { ...demo, roles: new Set(['SERVICE']) };

/** Tells the story through the same use cases as everybody, with a clock that moves through the past. */
class Storyteller {
  private readonly partyIds = new Map<DemoPerson, PartyId>();
  private readonly orderIds = new Map<string, OrderId>();

  constructor(
    private readonly evenhand: Evenhand,
    private readonly clock: MovableClock,
    private readonly today: Date,
  ) {}

  async register(person: DemoPerson): Promise<void> {
    const input = { ...demoPeople[person], idempotencyKey: `demo-${person}` };
    const party = await this.evenhand.useCases.registerParty.execute(input, demo);
    this.partyIds.set(person, party.id);
  }

  async tell(deal: Deal, index: number): Promise<void> {
    const { recordOrder } = this.evenhand.useCases;
    this.goTo(deal.placedDaysAgo);
    const { amountMinor, currency } = deal;
    const [sellerId, buyerId] = [this.idOf(deal.seller), this.idOf(deal.buyer)];
    const externalId = `demo-order-${index + 1}`;
    const none = { dueOn: null, placedAt: null, acceptedAt: null, fulfilledAt: null };
    const order = await recordOrder.execute(
      { ...none, externalId, sellerId, buyerId, amountMinor, currency, idempotencyKey: externalId },
      hostOfDemo,
    );
    this.orderIds.set(`${deal.seller} ${deal.buyer}`, order.id);
    await this.finish(deal, order);
    await this.rate(deal, order);
  }

  /** What came of some of these deals. */
  tellDisputes(): Promise<void> {
    return new Disputes({
      evenhand: this.evenhand,
      goTo: (daysAgo) => {
        this.goTo(daysAgo);
      },
      idOf: (person) => this.idOf(person),
      orderOf: (seller, buyer) => this.orderOf(seller, buyer),
    }).tell();
  }

  /** What the worker does while the demo days go by. */
  async settleUntilToday(): Promise<void> {
    this.clock.moveTo(this.today);
    await this.evenhand.useCases.revealDueRatingExchanges.execute(demo);
    await this.evenhand.useCases.remindToRate.execute(demo);
  }

  private async finish({ ending, placedDaysAgo }: Deal, { id: orderId, state }: Order): Promise<void> {
    // A start that was ended in the middle tells the story again: what has happened stays as it is.
    if (ending === 'PLACED' || (state !== 'PLACED' && state !== 'ACCEPTED')) return;
    const { acceptOrder, declineOrder, fulfilOrder, cancelOrder } = this.evenhand.useCases;
    const seller = { orderId, onBehalfOf: 'SELLER' as const };
    this.goTo(placedDaysAgo - 0.5);
    if (ending === 'DECLINED') {
      await declineOrder.execute(seller, hostOfDemo);
      return;
    }
    const isAccepted = ending === 'ACCEPTED' || 'fulfilledDaysAgo' in ending || ending.afterAcceptance;
    if (isAccepted && state === 'PLACED') await acceptOrder.execute(seller, hostOfDemo);
    if (ending === 'ACCEPTED') return;
    if ('fulfilledDaysAgo' in ending) {
      this.goTo(ending.fulfilledDaysAgo);
      await fulfilOrder.execute(seller, hostOfDemo);
    } else {
      this.goTo(ending.cancelledDaysAgo);
      await cancelOrder.execute({ orderId, onBehalfOf: ending.by, reason: ending.reason, note: null }, hostOfDemo);
    }
  }

  private async rate({ bySeller, byBuyer, reply, ...deal }: Deal, { id: orderId }: Order): Promise<void> {
    const { submitRating, revealDueRatingExchanges, replyToRating } = this.evenhand.useCases;
    const endedAt = (await this.evenhand.reads.orders.find(orderId))?.endedAt;
    if (!endedAt) return;
    const halves: [Role, DemoPerson, Deal['bySeller']][] = [
      ['SELLER', deal.seller, bySeller],
      ['BUYER', deal.buyer, byBuyer],
    ];
    for (const [role, person, half] of halves) {
      if (half === undefined) continue;
      this.clock.moveTo(new Date(endedAt.getTime() + days(1) + hours(role === 'SELLER' ? 1 : 5)));
      const draft = { categories: [], publicComment: null, privateNote: null, moderatorNote: null, ...half };
      await submitRating.execute({ ...draft, orderId, idempotencyKey: `demo-${orderId}-${role}` }, actingFor(demo, this.idOf(person)));
    }
    this.clock.moveTo(new Date(Math.min(endedAt.getTime() + days(15), this.today.getTime())));
    // Where the story is told again nothing is due of what was told before: a deal that is still in the middle would lapse by it.
    const [exchange] = await this.evenhand.reads.exchanges.findMany([orderId]);
    if (exchange?.isSettled === false && exchange.closesAt <= this.clock.now()) await revealDueRatingExchanges.execute(demo);
    const sellerId = this.idOf(deal.seller);
    const about = (await this.evenhand.reads.ratings.readableBy(null, [orderId])).find(({ subjectId }) => subjectId === sellerId);
    if (reply !== undefined && about !== undefined) {
      await replyToRating.execute({ ratingId: about.id, text: reply, idempotencyKey: `demo-${orderId}-reply` }, actingFor(demo, sellerId));
    }
  }

  private goTo(daysAgo: number): void {
    this.clock.moveTo(new Date(this.today.getTime() - days(daysAgo)));
  }

  private orderOf(seller: DemoPerson, buyer: DemoPerson): OrderId {
    const id = this.orderIds.get(`${seller} ${buyer}`);
    if (id === undefined) throw new Error(`${seller} and ${buyer} have no order.`);
    return id;
  }

  private idOf(person: DemoPerson): PartyId {
    const id = this.partyIds.get(person);
    if (id === undefined) throw new Error(`${person} is not registered.`);
    return id;
  }
}

/** Fills an empty database with a small marketplace, once; goes on where an earlier start was ended. */
export async function fillDemoMarketplace(databaseUrl: string, say: (line: string) => void): Promise<void> {
  const database = await openDatabase(databaseUrl, entities, 4);
  try {
    const today = new Date();
    const clock = new MovableClock(today);
    const evenhand = compose({ database, clock });
    const { parties } = evenhand.reads;
    if ((await parties.findByExternalId(demoPeople[lastDemoPerson].externalId)) !== null) return;
    const begun = (await parties.findByExternalId(demoPeople.hanna.externalId)) !== null;
    if (!begun && !(await parties.isEmpty())) return;
    say('Filling the demo marketplace …');
    const storyteller = new Storyteller(evenhand, clock, today);
    clock.moveTo(new Date(today.getTime() - days(220)));
    const people = Object.keys(demoPeople) as DemoPerson[];
    for (const person of people) if (person !== lastDemoPerson) await storyteller.register(person);
    for (const [index, deal] of deals.entries()) await storyteller.tell(deal, index);
    await storyteller.tellDisputes();
    await storyteller.settleUntilToday();
    await storyteller.register(lastDemoPerson);
  } finally {
    await database.destroy();
  }
}
