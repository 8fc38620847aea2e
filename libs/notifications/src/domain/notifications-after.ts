import type { DomainEvent } from '@evenhand/platform';
import type { Effect, Rules } from './effect.js';
import type { Facts } from './facts.js';
import { complaintRules } from './complaint-rules.js';
import { noServeRules } from './no-serve-rules.js';
import { orderRules } from './order-rules.js';
import { ratingRules } from './rating-rules.js';
import { separationRules } from './separation-rules.js';
import { statementRules } from './statement-rules.js';

/** Who learns what from which event: the whole of it. */
export const rules: Rules = { ...orderRules, ...ratingRules, ...complaintRules, ...noServeRules, ...statementRules, ...separationRules };

/** Whether it may lead to a notification, or settle one. An edit of a sealed half leads to nothing, not even to work. */
export const leadsToNotifications = (event: DomainEvent): boolean =>
  event.name in rules && !(event.name === 'rating.submitted' && event.revision > 1);

export function notificationsAfter(event: DomainEvent, facts: Facts): readonly Effect[] {
  const rule: ((event: never, facts: Facts) => readonly Effect[]) | undefined = rules[event.name];
  return rule?.(event as never, facts) ?? [];
}
