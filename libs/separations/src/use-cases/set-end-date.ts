import type { Actor, OrderId } from '@evenhand/platform';
import { isDay, take } from '../domain/decisions.js';
import type { Separation } from '../domain/separation.js';
import { refuse } from '../sentences.js';
import { moveSeparation, type SeparationReading } from './move-separation.js';
import type { SeparationParts } from './separation-parts.js';

/** Says when an order that still runs ends, where the order itself has no date. */
export class SetEndDate {
  constructor(private readonly parts: SeparationParts) {}

  /** @throws Refusal SEPARATION_NOT_FOUND, SEPARATION_CHANGED, SEPARATION_STATE_FORBIDS, NO_ORDER_TO_RUN_OFF, SEPARATION_TIME_INVALID */
  execute(reading: SeparationReading, orderId: OrderId, endsOn: string, actor: Actor): Promise<Separation> {
    return moveSeparation(this.parts, reading, actor, 'OPENER', (separation, situation) => {
      if (!situation.running.some((order) => order.orderId === orderId)) return refuse({ code: 'NO_ORDER_TO_RUN_OFF' });
      if (!isDay(endsOn)) return refuse({ code: 'SEPARATION_TIME_INVALID', field: 'endsOn', problem: 'NO_DAY' });
      if (endsOn < situation.at.toISOString().slice(0, 10)) {
        return refuse({ code: 'SEPARATION_TIME_INVALID', field: 'endsOn', problem: 'IN_THE_PAST' });
      }
      return take(
        'setEndDate',
        separation,
        situation,
        { endDates: { ...separation.endDates, [orderId]: endsOn } },
        { orderId, day: endsOn },
      );
    });
  }
}
