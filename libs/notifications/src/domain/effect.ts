import type { EventName, EventOf, PartyId } from '@evenhand/platform';
import type { NotificationContent } from './content.js';
import type { Facts } from './facts.js';

/** Somebody is told something. */
export type Notice = NotificationContent & {
  readonly tell: PartyId;
  /** Only this person of the party; everybody who acts for it when left out. */
  readonly person?: string;
  /** What the recipient is awaited to do, by the thing it is about. */
  readonly awaits?: { readonly thing: string; readonly until: Date | null } | undefined;
  /** Where several events may tell of the same: it is told once. */
  readonly once?: string;
};

/** What was awaited is done or overtaken: for everybody, or for one. */
export interface Settlement {
  readonly settle: string;
  readonly of?: PartyId;
  /** People who are awaited all the same. */
  readonly exceptPersons?: readonly string[];
}

export type Effect = Notice | Settlement;

export const isSettlement = (effect: Effect): effect is Settlement => 'settle' in effect;

/** What follows from an event of each name; nothing where there is no rule. */
export type Rules = { readonly [Name in EventName]?: (event: EventOf<Name>, facts: Facts) => readonly Effect[] };

/** What a person can be awaited for, each by the id of its thing. */
export const awaited = {
  decision: (orderId: string): string => `order:${orderId}`,
  rating: (orderId: string): string => `rating:${orderId}`,
  answer: (complaintId: string): string => `complaint:${complaintId}`,
  hearing: (entryId: string): string => `entry:${entryId}`,
  acknowledgement: (statementId: string): string => `statement:${statementId}`,
  approval: (separationId: string): string => `separation:${separationId}`,
};
