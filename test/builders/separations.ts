import { randomUUID } from 'node:crypto';
import type { Evenhand } from '@evenhand/composition';
import { hours, type OrderId, type Role } from '@evenhand/platform';
import type { Separation } from '@evenhand/separations';
import { anOrder, host, type EvenhandOnDatabase, type TestParty } from './evenhand-on-database.js';

export const clearWords = 'You shouted at me on the phone three times and did not pay twice.';

/** How one parts with another, step by step: each method goes as far as its name says. */
export const separationsOn = (evenhand: Evenhand & Pick<EvenhandOnDatabase, 'clock'>) => {
  const { useCases, reads, clock } = evenhand;
  const reading = ({ id }: Pick<Separation, 'id'>) => ({ separationId: id, version: null });
  const again = async ({ id }: Separation): Promise<Separation> => {
    const found = await reads.separations.find(id);
    if (found === null) throw new Error(`Separation ${id} is gone.`);
    return found;
  };

  const steps = {
    reading,
    again,

    /** A person who acts for a party beside the one who does otherwise. */
    async member({ partyId, actor }: TestParty, person: string): Promise<TestParty> {
      await useCases.addMember.execute({ partyId, person }, host);
      return { partyId, actor: { ...actor, subject: person } };
    },

    /** Between two who have dealt with each other once. */
    async opened(opener: TestParty, other: TestParty, myRole: Role = 'SELLER'): Promise<Separation> {
      const [seller, buyer] = myRole === 'SELLER' ? [opener, other] : [other, opener];
      await anOrder(evenhand).between(seller, buyer).fulfilled();
      return useCases.openSeparation.execute({ otherId: other.partyId, myRole, idempotencyKey: randomUUID() }, opener.actor);
    },

    /** Rests on the first of the facts that there are. */
    async withFacts(separation: Separation, opener: TestParty): Promise<Separation> {
      const [fact] = await useCases.lookAtSeparation.facts(separation);
      if (fact === undefined) throw new Error('There are no facts.');
      return useCases.chooseSeparationFacts.execute(reading(separation), [{ source: fact.source, id: fact.id }], opener.actor);
    },

    /** One of those named approves the facts as they are. */
    async approve(separation: Separation, { actor }: Pick<TestParty, 'actor'>): Promise<Separation> {
      const { dossierHash } = await again(separation);
      return useCases.approveSeparation.execute({ ...reading(separation), dossierHash }, actor);
    },

    /** By everybody else who acts for the opener's party; or by a single person who does not wait for the cooling-off. */
    async approved(opener: TestParty, other: TestParty, myRole: Role = 'SELLER'): Promise<Separation> {
      const separation = await steps.withFacts(await steps.opened(opener, other, myRole), opener);
      const others = (await reads.members.of(opener.partyId)).filter((person) => person !== opener.actor.subject);
      await useCases.nameApprovers.execute(reading(separation), others, opener.actor);
      for (const subject of others) await steps.approve(separation, { actor: { ...opener.actor, subject } });
      if (others.length > 0) return again(separation);
      const excuse = { step: 'COVER_YOURSELF', reason: 'It cannot wait a day.', isForSafety: false } as const;
      return useCases.excuseStep.execute({ ...reading(separation), ...excuse }, opener.actor);
    },

    async scheduled(separation: Separation, opener: TestParty): Promise<Separation> {
      const appointment = {
        form: 'PHONE',
        scheduledFor: new Date(clock.now().getTime() + hours(1)),
        participants: ['Hanna', 'Karl'],
      } as const;
      return useCases.scheduleConversation.execute({ ...reading(separation), ...appointment }, opener.actor);
    },

    async held(separation: Separation, opener: TestParty): Promise<Separation> {
      clock.advance(hours(1));
      const talk = { form: 'PHONE', heldAt: clock.now(), participants: ['Hanna', 'Karl'], outcome: 'It was said.' } as const;
      return useCases.recordConversation.execute({ ...reading(separation), ...talk }, opener.actor);
    },

    async informed(opener: TestParty, other: TestParty, myRole: Role = 'SELLER'): Promise<Separation> {
      return steps.held(await steps.scheduled(await steps.approved(opener, other, myRole), opener), opener);
    },

    sent(separation: Separation, opener: TestParty, why = clearWords, insist = false): Promise<Separation> {
      return useCases.deliverSeparationStatement.execute({ ...reading(separation), why, insist }, opener.actor);
    },

    async runningOff(opener: TestParty, other: TestParty, myRole: Role = 'SELLER'): Promise<Separation> {
      return steps.sent(await steps.informed(opener, other, myRole), opener);
    },

    close(separation: Separation, opener: TestParty, said: { closingNote?: string; reviewOn?: string } = {}): Promise<Separation> {
      const { closingNote = null, reviewOn = null } = said;
      return useCases.closeSeparation.execute({ ...reading(separation), closingNote, reviewOn }, opener.actor);
    },

    /** Both sides keep to what was agreed. */
    fulfil: (orderId: OrderId, seller: TestParty) => useCases.fulfilOrder.execute({ orderId, onBehalfOf: null }, seller.actor),
  };
  return steps;
};
