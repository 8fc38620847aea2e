import type { Order } from '../../support/marketplace.js';
import type { StaffPlayer, TraderPlayer } from './player.js';

// Through the API: the pages of the queue, of cases and of decisions are not here. `visitor` is who will do it there.

/** A moderator takes the complaint about somebody, and upholds it. */
export async function upholdComplaint(moderator: StaffPlayer, about: TraderPlayer, reason: string): Promise<void> {
  await moderator.caller.take('COMPLAINT', about.caller);
  expectDone(await moderator.caller.uphold('SEVERE', reason));
}

export interface Charge {
  readonly explanation: string;
  readonly facts: string;
  readonly order: Order;
  readonly endsAt: string;
  readonly skippedRungReason: string;
}

/** A moderator proposes an entry for a time because of an insult: the hearing opens. */
export async function proposeEntry(moderator: StaffPlayer, about: TraderPlayer, { order, ...charge }: Charge): Promise<void> {
  expectDone(
    await moderator.caller.propose(about.caller, {
      ground: 'INSULT',
      rung: 'TEMPORARY',
      orderIds: [order.id],
      complaintIds: [],
      ...charge,
    }),
  );
}

/** A second person takes the proposal about somebody, and agrees. */
export async function approveEntry(lead: StaffPlayer, about: TraderPlayer): Promise<void> {
  await lead.caller.take('NO_SERVE_PROPOSAL', about.caller);
  expectDone(await lead.caller.approve());
}

/** Whoever had a part in the decision cannot even take the appeal. */
export async function cannotTakeAppeal(lead: StaffPlayer, appellant: TraderPlayer): Promise<void> {
  const claimed = await lead.caller.take('APPEAL', appellant.caller);
  if (claimed.__typename !== 'ConflictOfInterest') throw new Error(`${lead.name} was let in: ${claimed.__typename}.`);
}

/** A lead who had no part in it takes the appeal, and grants it. */
export async function grantAppeal(lead: StaffPlayer, appellant: TraderPlayer, reasons: string): Promise<void> {
  await lead.caller.take('APPEAL', appellant.caller);
  expectDone(await lead.caller.decideAppeal(true, reasons));
}

function expectDone(answer: { readonly code?: string; readonly message?: string }): void {
  if (answer.code !== undefined) throw new Error(`${answer.code}: ${answer.message ?? ''}`);
}
