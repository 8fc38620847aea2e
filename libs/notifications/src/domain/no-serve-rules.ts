import type { NoServeEntryId, PartyId } from '@evenhand/platform';
import type { NotificationContent } from './content.js';
import { awaited, type Effect, type Rules } from './effect.js';
import type { EntryFacts, Facts } from './facts.js';

type EntryEvent =
  | 'no-serve.hearing-opened'
  | 'no-serve.hearing-reminded'
  | 'no-serve.answered'
  | 'no-serve.hearing-ended'
  | 'no-serve.approval-lapsed'
  | 'no-serve.rejected'
  | 'no-serve.withdrawn'
  | 'no-serve.activated'
  | 'no-serve.extended'
  | 'no-serve.confirmed'
  | 'no-serve.expired'
  | 'no-serve.lifted'
  | 'no-serve.overturned';

type EntryKind = Extract<NotificationContent, { readonly data: { readonly entryId: NoServeEntryId } }>['kind'];

interface EntryEventFact {
  readonly entryId: NoServeEntryId;
  readonly subjectId: PartyId;
}

/** Whether the subject knows of the entry at all: a proposal is nobody's business until it is heard or decided. */
const knowsOfIt = ({ wasHearingOpened, wasStatementDelivered }: EntryFacts): boolean => wasHearingOpened || wasStatementDelivered;

/** A pair's own list is not told of here: the other side learns by its contact, and no more than that. */
const toSubject = (
  { entryId }: EntryEventFact,
  { entry }: Facts,
  kind: EntryKind,
  isTold: (entry: EntryFacts) => boolean = () => true,
): Effect[] => (entry?.isOfPlatform === true && isTold(entry) ? [{ tell: entry.subjectId, kind, data: { entryId } }] : []);

/** Whoever asked for an entry learns how it ended, and nothing of the reasons. */
const toRequester = (
  { subjectId }: EntryEventFact,
  { entry, actingPartyId }: Facts,
  kind: 'NO_SERVE_REQUEST_GRANTED' | 'NO_SERVE_REQUEST_DECLINED',
): Effect[] =>
  entry === null || entry.proposerPartyId === null || entry.proposerPartyId === actingPartyId
    ? []
    : [{ tell: entry.proposerPartyId, kind, data: { partyId: subjectId } }];

const settled = ({ entryId }: EntryEventFact): Effect => ({ settle: awaited.hearing(entryId) });

export const noServeRules: Pick<Rules, EntryEvent> = {
  'no-serve.hearing-opened': ({ entryId }, { entry }) =>
    entry?.isOfPlatform === true
      ? [
          {
            tell: entry.subjectId,
            kind: 'HEARING_OPENED',
            data: { entryId },
            awaits: entry.answerAwaitedUntil === null ? undefined : { thing: awaited.hearing(entryId), until: entry.answerAwaitedUntil },
          },
        ]
      : [],
  'no-serve.hearing-reminded': (event, facts) => toSubject(event, facts, 'HEARING_REMINDER', (entry) => entry.answerAwaitedUntil !== null),
  'no-serve.answered': (event) => [settled(event)],
  'no-serve.hearing-ended': (event, facts) => [settled(event), ...toSubject(event, facts, 'HEARING_ENDED')],
  'no-serve.approval-lapsed': (event, facts) =>
    toSubject(event, facts, 'NO_SERVE_APPROVAL_LAPSED', ({ wasStatementDelivered }) => wasStatementDelivered),
  'no-serve.rejected': (event, facts) => [
    settled(event),
    ...toSubject(event, facts, 'NO_SERVE_REJECTED', knowsOfIt),
    ...toRequester(event, facts, 'NO_SERVE_REQUEST_DECLINED'),
  ],
  'no-serve.withdrawn': (event, facts) => [
    settled(event),
    ...toSubject(event, facts, 'NO_SERVE_WITHDRAWN', knowsOfIt),
    ...toRequester(event, facts, 'NO_SERVE_REQUEST_DECLINED'),
  ],
  'no-serve.activated': (event, facts) => [
    ...toSubject(event, facts, 'NO_SERVE_ACTIVATED'),
    ...toRequester(event, facts, 'NO_SERVE_REQUEST_GRANTED'),
  ],
  'no-serve.extended': (event, facts) => toSubject(event, facts, 'NO_SERVE_EXTENDED'),
  'no-serve.confirmed': (event, facts) => [settled(event), ...toSubject(event, facts, 'NO_SERVE_CONFIRMED')],
  'no-serve.expired': (event, facts) => [settled(event), ...toSubject(event, facts, 'NO_SERVE_EXPIRED')],
  'no-serve.lifted': (event, facts) => [settled(event), ...toSubject(event, facts, 'NO_SERVE_LIFTED')],
  'no-serve.overturned': (event, facts) => [settled(event), ...toSubject(event, facts, 'NO_SERVE_OVERTURNED')],
};
