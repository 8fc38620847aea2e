import { textProblem, type Actor } from '@evenhand/platform';
import type { CancelReason, Order } from '../domain/order.js';
import { refuse } from '../sentences.js';
import type { OrderParts } from './create-order.js';
import { moveOrder, type OrderMove } from './move-order.js';

export const maximumNoteLength = 2_000;

export class CancelOrder {
  constructor(private readonly parts: OrderParts) {}

  /** @throws Refusal ORDER_NOT_FOUND, WRONG_ORDER_STATE, ORDER_INPUT_INVALID */
  async execute(input: OrderMove & { readonly reason: CancelReason; readonly note: string | null }, actor: Actor): Promise<Order> {
    const { reason, note: given, ...move } = input;
    // A blank text says nothing and is kept as none.
    const note = given?.trim() === '' ? null : given;
    if (note !== null && textProblem(note, maximumNoteLength) !== null) refuse({ code: 'ORDER_INPUT_INVALID', field: 'note' });
    return moveOrder(this.parts, 'cancel', move, actor, { cancellation: (by) => ({ by, reason, note }) });
  }
}
