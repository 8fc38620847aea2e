import type { DomainEvent } from '@evenhand/platform';
import type { Effect, Rules } from './effect.js';
import type { Facts } from './facts.js';
import { complaintRules } from './rules/complaint-rules.js';
import { noServeRules } from './rules/no-serve-rules.js';
import { orderRules } from './rules/order-rules.js';
import { ratingRules } from './rules/rating-rules.js';
import { statementRules } from './rules/statement-rules.js';

/** Who learns what from which event: the whole of it. */
export const rules: Rules = { ...orderRules, ...ratingRules, ...complaintRules, ...noServeRules, ...statementRules };

/** Whether it may lead to a notification, or settle one. An edit of a sealed half leads to nothing, not even to work. */
export const leadsToNotifications = (event: DomainEvent): boolean =>
  event.name in rules && !(event.name === 'rating.submitted' && event.revision > 1);

export function notificationsAfter(event: DomainEvent, facts: Facts): readonly Effect[] {
  const rule: ((event: never, facts: Facts) => readonly Effect[]) | undefined = rules[event.name];
  return rule?.(event as never, facts) ?? [];
}
