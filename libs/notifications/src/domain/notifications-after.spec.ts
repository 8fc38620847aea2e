import { describe, expect, it } from '@jest/globals';
import type {
  AppealId,
  CaseId,
  ComplaintId,
  DomainEvent,
  EnquiryId,
  EventName,
  EventOf,
  ImportId,
  NoServeEntryId,
  NotificationId,
  OrderId,
  PartyId,
  RatingId,
  RatingRemovalId,
  SeparationId,
  StatementId,
} from '@evenhand/platform';
import { isSettlement, type Effect, type Notice } from './effect.js';
import type { ComplaintFacts, EntryFacts, Facts, OrderFacts, SeparationFacts, StatementFacts } from './facts.js';
import { leadsToNotifications, notificationsAfter } from './notifications-after.js';

const [seller, buyer, requester] = ['the seller' as PartyId, 'the buyer' as PartyId, 'the requester' as PartyId];
const soon = new Date('2026-03-09T09:00:00Z');

const order = { orderId: 'o' as OrderId, sellerId: seller, buyerId: buyer };
// The seller rated the buyer.
const rating = { ratingId: 'r' as RatingId, authorId: seller, subjectId: buyer, subjectRole: 'BUYER' as const };
// The seller complained about the buyer.
const complaint = { complaintId: 'c' as ComplaintId, complainantId: seller, subjectId: buyer, subjectRole: 'BUYER' as const };
const entry = { entryId: 'e' as NoServeEntryId, subjectId: buyer, subjectRole: 'BUYER' as const };
const aCase = { caseId: 'k' as CaseId, subjectId: buyer };
const statement = { statementId: 's' as StatementId, subjectId: buyer };
const removal = { removalId: 'm' as RatingRemovalId, ratingId: rating.ratingId, subjectId: buyer, authorId: seller };
const appeal = { appealId: 'a' as AppealId, appellantId: buyer };
// The seller parts with the buyer.
const separation = { separationId: 'x' as SeparationId, openerId: seller, otherId: buyer };
const text = { ratingId: rating.ratingId, subjectId: buyer };

const orderFacts: OrderFacts = {
  sellerId: seller,
  buyerId: buyer,
  isPlaced: false,
  cancelledBy: null,
  closesAt: soon,
  isSettled: false,
  spoke: [],
  contactIsOpen: true,
};
const complaintFacts: ComplaintFacts = { complainantId: seller, subjectId: buyer, isTold: true, answerAwaitedUntil: soon };
const entryFacts: EntryFacts = {
  subjectId: buyer,
  isOfPlatform: true,
  proposerPartyId: requester,
  wasHearingOpened: true,
  answerAwaitedUntil: soon,
  wasStatementDelivered: true,
};
const statementFacts: StatementFacts = { subjectId: buyer, isAcknowledgementAwaited: true, appealUntil: soon };

const separationFacts: SeparationFacts = { approvalAwaitedFrom: [], askedAt: 3 };

/** Everything there is to know, at the height of its matter. */
const all: Facts = {
  order: orderFacts,
  rating: { authorId: seller },
  complaint: complaintFacts,
  entry: entryFacts,
  statement: statementFacts,
  separation: separationFacts,
  mutedUntil: soon,
  actingPartyId: null,
};
const none: Facts = {
  order: null,
  rating: null,
  complaint: null,
  entry: null,
  statement: null,
  separation: null,
  mutedUntil: null,
  actingPartyId: null,
};

const isNotice = (effect: Effect): effect is Notice => !isSettlement(effect);

/** An effect as one line: `the seller: ORDER_PLACED, order:o awaited`, or `order:o settled`. */
function lineOf(effect: Effect): string {
  if (isSettlement(effect)) {
    const except = (effect.exceptPersons ?? []).map((person) => ` but for ${person}`).join('');
    return `${effect.settle} settled${effect.of === undefined ? '' : ` for ${effect.of}`}${except}`;
  }
  const until = effect.awaits === undefined ? '' : ` until ${effect.awaits.until?.toISOString().slice(0, 10) ?? 'it is done'}`;
  const whom = effect.person === undefined ? effect.tell : `${effect.person} of ${effect.tell}`;
  return `${whom}: ${effect.kind}${effect.awaits === undefined ? '' : `, ${effect.awaits.thing} awaited${until}`}`;
}

const after = (event: DomainEvent, facts: Facts = all): string[] => notificationsAfter(event, facts).map(lineOf);

/** Every event there is, and what follows from it when everything is known; the compiler notices one that is missing. */
const table: { readonly [Name in EventName]: readonly [EventOf<Name>, ...string[]] } = {
  'party.registered': [{ name: 'party.registered', partyId: buyer }],
  'order.recorded': [{ name: 'order.recorded', ...order }],
  'order.placed': [{ name: 'order.placed', ...order }, 'the seller: ORDER_PLACED'],
  'order.held-at-fault': [{ name: 'order.held-at-fault', ...order, side: 'BUYER' }],
  'order.released-from-fault': [{ name: 'order.released-from-fault', ...order, side: 'BUYER' }],
  'order.accepted': [{ name: 'order.accepted', ...order }, 'order:o settled', 'the buyer: ORDER_ACCEPTED'],
  'order.declined': [{ name: 'order.declined', ...order }, 'order:o settled', 'the buyer: ORDER_DECLINED'],
  'order.fulfilled': [{ name: 'order.fulfilled', ...order }, 'the seller: ORDER_FULFILLED', 'the buyer: ORDER_FULFILLED'],
  'order.cancelled': [
    { name: 'order.cancelled', ...order },
    'order:o settled',
    'the seller: ORDER_CANCELLED',
    'the buyer: ORDER_CANCELLED',
  ],
  'rating-exchange.opened': [
    { name: 'rating-exchange.opened', ...order },
    'the seller: RATING_POSSIBLE, rating:o awaited until 2026-03-09',
    'the buyer: RATING_POSSIBLE, rating:o awaited until 2026-03-09',
  ],
  'rating.submitted': [
    { name: 'rating.submitted', orderId: order.orderId, authorRole: 'SELLER', revision: 1 },
    'rating:o settled for the seller',
    'the buyer: OTHER_SIDE_RATED',
  ],
  'rating-exchange.revealed': [
    { name: 'rating-exchange.revealed', ...order },
    'rating:o settled',
    'the seller: RATINGS_REVEALED',
    'the buyer: RATINGS_REVEALED',
  ],
  'rating-exchange.lapsed': [{ name: 'rating-exchange.lapsed', ...order }, 'rating:o settled'],
  'rating-exchange.reminded': [
    { name: 'rating-exchange.reminded', orderId: order.orderId, role: 'BUYER', daysLeft: 3 },
    'the buyer: RATING_REMINDER',
  ],
  'rating.replied': [{ name: 'rating.replied', ...text, orderId: order.orderId }, 'the seller: RATING_REPLIED'],
  'rating.removed': [{ name: 'rating.removed', ...rating }, 'the seller: OWN_RATING_REMOVED', 'the buyer: RATING_ABOUT_YOU_REMOVED'],
  'rating.restored': [{ name: 'rating.restored', ...rating }, 'the seller: OWN_RATING_RESTORED', 'the buyer: RATING_ABOUT_YOU_RESTORED'],
  'rating-import.started': [{ name: 'rating-import.started', importId: 'i' as ImportId }],
  'ratings.imported': [{ name: 'ratings.imported', importId: 'i' as ImportId, fromLine: 1, toLine: 2, imported: 2 }],
  'reputation.recomputed': [{ name: 'reputation.recomputed', partyId: buyer, role: 'BUYER' }],
  'reputations.rebuild-begun': [{ name: 'reputations.rebuild-begun', generation: 1, shards: 1 }],
  'reputations.shard-built': [{ name: 'reputations.shard-built', generation: 1, shard: 0 }],
  'reputations.rebuilt': [{ name: 'reputations.rebuilt', generation: 1 }],
  'party.linked': [{ name: 'party.linked', partyId: buyer, keys: 1 }],
  'member.added': [{ name: 'member.added', partyId: buyer, member: 'mia' }],
  'member.removed': [{ name: 'member.removed', partyId: buyer, member: 'mia' }],
  'enquiry.recorded': [{ name: 'enquiry.recorded', enquiryId: 'q' as EnquiryId, sellerId: seller, buyerId: buyer }],
  'policy.changed': [{ name: 'policy.changed', version: 2, effectiveAt: soon.toISOString() }],
  'case.opened': [{ name: 'case.opened', ...aCase }],
  'case.changed': [{ name: 'case.changed', ...aCase }],
  'case.claimed': [{ name: 'case.claimed', ...aCase, claimant: 'mona' }],
  'case.claim-renewed': [{ name: 'case.claim-renewed', ...aCase, claimant: 'mona' }],
  'case.released': [{ name: 'case.released', ...aCase, claimant: 'mona' }],
  'case.claim-lapsed': [{ name: 'case.claim-lapsed', ...aCase, claimant: 'mona' }],
  'case.closed': [{ name: 'case.closed', ...aCase, outcome: 'UPHELD' }],
  'complaint.filed': [{ name: 'complaint.filed', ...complaint }, 'the buyer: COMPLAINT_ABOUT_YOU, complaint:c awaited until 2026-03-09'],
  'complaint.taken-up': [{ name: 'complaint.taken-up', ...complaint }],
  'complaint.told': [{ name: 'complaint.told', ...complaint }, 'the buyer: COMPLAINT_ABOUT_YOU, complaint:c awaited until 2026-03-09'],
  'complaint.responded': [{ name: 'complaint.responded', ...complaint }, 'complaint:c settled', 'the seller: OWN_COMPLAINT_ANSWERED'],
  'complaint.response-reminded': [{ name: 'complaint.response-reminded', ...complaint }, 'the buyer: COMPLAINT_REMINDER'],
  'complaint.withdrawn': [{ name: 'complaint.withdrawn', ...complaint }, 'complaint:c settled', 'the buyer: COMPLAINT_ABOUT_YOU_WITHDRAWN'],
  'complaint.upheld': [
    { name: 'complaint.upheld', ...complaint },
    'complaint:c settled',
    'the seller: OWN_COMPLAINT_UPHELD',
    'the buyer: COMPLAINT_ABOUT_YOU_UPHELD',
  ],
  'complaint.dismissed': [
    { name: 'complaint.dismissed', ...complaint },
    'complaint:c settled',
    'the seller: OWN_COMPLAINT_DISMISSED',
    'the buyer: COMPLAINT_ABOUT_YOU_DISMISSED',
  ],
  'complaint.overturned': [
    { name: 'complaint.overturned', ...complaint },
    'the seller: OWN_COMPLAINT_OVERTURNED',
    'the buyer: COMPLAINT_ABOUT_YOU_OVERTURNED',
  ],
  'strike.expired': [{ name: 'strike.expired', ...complaint }, 'the buyer: STRIKE_EXPIRED'],
  'complainant.muted': [{ name: 'complainant.muted', partyId: seller }, 'the seller: COMPLAINTS_MUTED'],
  'complainant.unmuted': [{ name: 'complainant.unmuted', partyId: seller }, 'the seller: COMPLAINTS_UNMUTED'],
  // The owner knows, and the other side learns by its contact.
  'pair-entry.added': [{ name: 'pair-entry.added', ...entry, ownerId: seller }],
  'pair-entry.removed': [{ name: 'pair-entry.removed', ...entry, ownerId: seller }],
  'pair-entry.expired': [{ name: 'pair-entry.expired', ...entry, ownerId: seller }],
  'no-serve.proposed': [{ name: 'no-serve.proposed', ...entry }],
  'no-serve.hearing-opened': [{ name: 'no-serve.hearing-opened', ...entry }, 'the buyer: HEARING_OPENED, entry:e awaited until 2026-03-09'],
  'no-serve.hearing-reminded': [{ name: 'no-serve.hearing-reminded', ...entry }, 'the buyer: HEARING_REMINDER'],
  'no-serve.answered': [{ name: 'no-serve.answered', ...entry }, 'entry:e settled'],
  'no-serve.hearing-ended': [{ name: 'no-serve.hearing-ended', ...entry }, 'entry:e settled', 'the buyer: HEARING_ENDED'],
  'no-serve.approved': [{ name: 'no-serve.approved', ...entry }],
  'no-serve.approval-lapsed': [{ name: 'no-serve.approval-lapsed', ...entry }, 'the buyer: NO_SERVE_APPROVAL_LAPSED'],
  'no-serve.rejected': [
    { name: 'no-serve.rejected', ...entry },
    'entry:e settled',
    'the buyer: NO_SERVE_REJECTED',
    'the requester: NO_SERVE_REQUEST_DECLINED',
  ],
  'no-serve.withdrawn': [
    { name: 'no-serve.withdrawn', ...entry },
    'entry:e settled',
    'the buyer: NO_SERVE_WITHDRAWN',
    'the requester: NO_SERVE_REQUEST_DECLINED',
  ],
  'no-serve.activated': [
    { name: 'no-serve.activated', ...entry },
    'the buyer: NO_SERVE_ACTIVATED',
    'the requester: NO_SERVE_REQUEST_GRANTED',
  ],
  'no-serve.extended': [{ name: 'no-serve.extended', ...entry }, 'the buyer: NO_SERVE_EXTENDED'],
  'no-serve.review-opened': [{ name: 'no-serve.review-opened', ...entry }, 'the buyer: NO_SERVE_REVIEW_OPENED'],
  'no-serve.confirmed': [{ name: 'no-serve.confirmed', ...entry }, 'entry:e settled', 'the buyer: NO_SERVE_CONFIRMED'],
  'no-serve.expired': [{ name: 'no-serve.expired', ...entry }, 'entry:e settled', 'the buyer: NO_SERVE_EXPIRED'],
  'no-serve.lifted': [{ name: 'no-serve.lifted', ...entry }, 'entry:e settled', 'the buyer: NO_SERVE_LIFTED'],
  'no-serve.overturned': [{ name: 'no-serve.overturned', ...entry }, 'entry:e settled', 'the buyer: NO_SERVE_OVERTURNED'],
  'contact.changed': [
    { name: 'contact.changed', sellerId: seller, buyerId: buyer, from: 'OPEN', to: 'ENDED' },
    'the seller: CONTACT_ENDED',
    'the buyer: CONTACT_ENDED',
  ],
  'statement-template.edited': [{ name: 'statement-template.edited', kind: 'NO_SERVE_ENTRY', locale: 'de', version: 2 }],
  'statement.issued': [{ name: 'statement.issued', ...statement }],
  'statement.delivered': [
    { name: 'statement.delivered', ...statement },
    'the buyer: STATEMENT_DELIVERED, statement:s awaited until 2026-03-09',
  ],
  'statement.acknowledged': [{ name: 'statement.acknowledged', ...statement }, 'statement:s settled'],
  'statement.voided': [{ name: 'statement.voided', ...statement }, 'statement:s settled'],
  'statement.appeal-window-closed': [
    { name: 'statement.appeal-window-closed', ...statement },
    'statement:s settled',
    'the buyer: APPEAL_WINDOW_CLOSED',
  ],
  'rating-removal.requested': [{ name: 'rating-removal.requested', ...removal }],
  'rating-removal.withdrawn': [{ name: 'rating-removal.withdrawn', ...removal }],
  // What became of the rating is told by rating.removed and rating.restored.
  'rating-removal.removed': [{ name: 'rating-removal.removed', ...removal }],
  'rating-removal.kept': [{ name: 'rating-removal.kept', ...removal }, 'the buyer: RATING_KEPT'],
  'rating-removal.overturned': [{ name: 'rating-removal.overturned', ...removal }],
  'held-back-text.released': [{ name: 'held-back-text.released', ...text }, 'the buyer: OWN_TEXT_RELEASED'],
  'held-back-text.removed': [{ name: 'held-back-text.removed', ...text }, 'the buyer: OWN_TEXT_REMOVED'],
  'appeal.lodged': [{ name: 'appeal.lodged', ...appeal }],
  'appeal.taken-up': [{ name: 'appeal.taken-up', ...appeal }],
  'appeal.withdrawn': [{ name: 'appeal.withdrawn', ...appeal }],
  'appeal.granted': [{ name: 'appeal.granted', ...appeal }, 'the buyer: APPEAL_GRANTED'],
  'appeal.denied': [{ name: 'appeal.denied', ...appeal }, 'the buyer: APPEAL_DENIED'],
  'separation.opened': [{ name: 'separation.opened', ...separation }],
  'separation.changed': [{ name: 'separation.changed', ...separation }, 'separation:x settled'],
  'separation.approved': [{ name: 'separation.approved', ...separation }, 'the seller: SEPARATION_APPROVED', 'separation:x settled'],
  'separation.approval-lapsed': [
    { name: 'separation.approval-lapsed', ...separation },
    'the seller: SEPARATION_APPROVAL_LAPSED',
    'separation:x settled',
  ],
  'separation.informed': [{ name: 'separation.informed', ...separation }, 'the buyer: SEPARATION_INFORMED'],
  'separation.running-off': [{ name: 'separation.running-off', ...separation }],
  'separation.incident-recorded': [{ name: 'separation.incident-recorded', ...separation }],
  'separation.reminded': [{ name: 'separation.reminded', ...separation }, 'the seller: SEPARATION_REMINDER'],
  'separation.escalated': [{ name: 'separation.escalated', ...separation }, 'the seller: SEPARATION_OVERDUE'],
  'separation.closed': [{ name: 'separation.closed', ...separation }, 'the buyer: SEPARATION_CLOSED'],
  'separation.abandoned': [{ name: 'separation.abandoned', ...separation }, 'separation:x settled'],
  'separation.review-due': [{ name: 'separation.review-due', ...separation }, 'the seller: SEPARATION_REVIEW_DUE'],
  'separation.reduced': [{ name: 'separation.reduced', ...separation }],
  // What this context itself says leads to nothing more: otherwise there were no end to it.
  'notification.added': [{ name: 'notification.added', recipientId: buyer, notificationId: 'n' as NotificationId }],
  'notifications.read': [{ name: 'notifications.read', recipientId: buyer }],
  'notifications.settled': [{ name: 'notifications.settled', recipientId: buyer }],
  'api-key.created': [{ name: 'api-key.created', keyName: 'shop' }],
  'api-key.revoked': [{ name: 'api-key.revoked', keyName: 'shop' }],
};
const events: readonly (readonly [DomainEvent, ...string[]])[] = Object.values(table);

describe('what follows from an event', () => {
  it.each(events.map(([event, ...lines]) => [event.name, event, lines] as const))('%s', (_name, event, lines) => {
    expect(after(event)).toEqual(lines);
  });

  it('is worth a job for those only that may lead to something', () => {
    for (const [event, ...lines] of events) {
      const expected = lines.length > 0 || event.name === 'order.recorded';
      expect({ event: event.name, leads: leadsToNotifications(event) }).toEqual({ event: event.name, leads: expected });
    }
  });

  it('never fails, and reveals nothing, where the record knows the thing no longer', () => {
    for (const [event] of events) expect(() => after(event, none)).not.toThrow();
  });
});

describe('an order', () => {
  it('awaits the seller while it is to be decided, whoever tells of it', () => {
    const placed = { ...all, order: { ...orderFacts, isPlaced: true } };
    const awaits = ['the seller: ORDER_PLACED, order:o awaited until it is done'];
    expect(after({ name: 'order.placed', ...order }, placed)).toEqual(awaits);
    expect(after({ name: 'order.recorded', ...order }, placed)).toEqual(awaits);
  });

  it('that was cancelled or fulfilled is told to the side that did not do it', () => {
    const cancelled = (cancelledBy: 'BUYER' | 'SELLER') =>
      after({ name: 'order.cancelled', ...order }, { ...all, order: { ...orderFacts, cancelledBy } });
    expect(cancelled('BUYER')).toEqual(['order:o settled', 'the seller: ORDER_CANCELLED']);
    expect(cancelled('SELLER')).toEqual(['order:o settled', 'the buyer: ORDER_CANCELLED']);
    const fulfilled = (actingPartyId: PartyId) => after({ name: 'order.fulfilled', ...order }, { ...all, actingPartyId });
    expect(fulfilled(seller)).toEqual(['the buyer: ORDER_FULFILLED']);
    expect(fulfilled(buyer)).toEqual(['the seller: ORDER_FULFILLED']);
  });
});

describe('a sealed half', () => {
  const submitted = (revision: number, facts: Partial<OrderFacts>) =>
    after(
      { name: 'rating.submitted', orderId: order.orderId, authorRole: 'BUYER', revision },
      { ...all, order: { ...orderFacts, ...facts } },
    );

  it('is told of once, and its edits to nobody', () => {
    expect(submitted(1, { spoke: ['BUYER'] })).toEqual(['rating:o settled for the buyer', 'the seller: OTHER_SIDE_RATED']);
    for (const revision of [2, 3, 17]) {
      expect(submitted(revision, { spoke: ['BUYER'] })).toEqual([]);
      expect(leadsToNotifications({ name: 'rating.submitted', orderId: order.orderId, authorRole: 'BUYER', revision })).toBe(false);
    }
  });

  it('that reveals both is told by the reveal alone', () => {
    expect(submitted(1, { spoke: ['BUYER', 'SELLER'], isSettled: true })).toEqual(['rating:o settled for the buyer']);
  });

  it('changes nothing of what its other side is reminded of', () => {
    const reminded = (facts: Partial<OrderFacts>) =>
      notificationsAfter(
        { name: 'rating-exchange.reminded', orderId: order.orderId, role: 'BUYER', daysLeft: 1 },
        { ...all, order: { ...orderFacts, ...facts } },
      );
    expect(reminded({ spoke: ['SELLER'] })).toEqual(reminded({ spoke: [] }));
    expect(reminded({ spoke: ['BUYER'] })).toEqual([]);
    expect(reminded({ isSettled: true })).toEqual([]);
  });
});

describe('a pair that is no longer in open contact', () => {
  const ended = { ...all, order: { ...orderFacts, contactIsOpen: false } };

  it('is neither reminded of the other nor awaited to rate, but told of its running orders and of what was said', () => {
    expect(after({ name: 'rating-exchange.reminded', orderId: order.orderId, role: 'SELLER', daysLeft: 7 }, ended)).toEqual([]);
    expect(after({ name: 'rating-exchange.opened', ...order }, ended)).toEqual([
      'the seller: RATING_POSSIBLE',
      'the buyer: RATING_POSSIBLE',
    ]);
    for (const name of ['order.accepted', 'order.declined', 'order.cancelled', 'order.fulfilled', 'rating-exchange.revealed'] as const) {
      expect(after({ name, ...order }, ended)).toEqual(after({ name, ...order }));
    }
  });
});

describe('a complaint', () => {
  const names = Object.keys(table).filter((name) => /^(complaint|strike)\./.test(name)) as EventOf<'complaint.filed'>['name'][];

  it('that its subject was not told of never reaches the subject, whatever becomes of it', () => {
    expect(names.length).toBeGreaterThan(9);
    for (const name of names) {
      for (const answerAwaitedUntil of [soon, null]) {
        const effects = notificationsAfter(
          { name, ...complaint },
          { ...all, complaint: { ...complaintFacts, isTold: false, answerAwaitedUntil } },
        );
        expect(effects.filter((effect) => isNotice(effect) && effect.tell === buyer)).toEqual([]);
      }
    }
  });

  it('says nothing to its subject but which complaint it is', () => {
    for (const name of names) {
      const notices = notificationsAfter({ name, ...complaint }, all).filter(isNotice);
      for (const { tell, data, once } of notices.filter((notice) => notice.tell === buyer)) {
        expect({ tell, data, once: once ?? 'told:c' }).toEqual({ tell: buyer, data: { complaintId: 'c' }, once: 'told:c' });
      }
    }
  });

  it('is told once, whether its filing or a moderator tells of it', () => {
    const causes = (['complaint.filed', 'complaint.told'] as const).map((name) => {
      const [effect] = notificationsAfter({ name, ...complaint }, all);
      return effect !== undefined && 'once' in effect ? effect.once : undefined;
    });
    expect(causes).toEqual(['told:c', 'told:c']);
  });

  it('that was answered or decided awaits no answer, and reminds nobody', () => {
    const answered = { ...all, complaint: { ...complaintFacts, answerAwaitedUntil: null } };
    expect(after({ name: 'complaint.told', ...complaint }, answered)).toEqual(['the buyer: COMPLAINT_ABOUT_YOU']);
    expect(after({ name: 'complaint.response-reminded', ...complaint }, answered)).toEqual([]);
  });
});

describe('a no-serve entry', () => {
  const withEntry = (changes: Partial<EntryFacts>, actingPartyId: PartyId | null = null): Facts => ({
    ...all,
    entry: { ...entryFacts, ...changes },
    actingPartyId,
  });

  it('that its subject never heard of is not told when it comes to nothing', () => {
    const unheard = withEntry({ wasHearingOpened: false, wasStatementDelivered: false, proposerPartyId: null });
    expect(after({ name: 'no-serve.rejected', ...entry }, unheard)).toEqual(['entry:e settled']);
    expect(after({ name: 'no-serve.withdrawn', ...entry }, unheard)).toEqual(['entry:e settled']);
    expect(after({ name: 'no-serve.approval-lapsed', ...entry }, unheard)).toEqual([]);
  });

  it('tells whoever asked for it how it ended and about whom, and nothing more', () => {
    for (const name of ['no-serve.rejected', 'no-serve.activated'] as const) {
      const [notice] = notificationsAfter({ name, ...entry }, withEntry({})).filter(
        (effect) => isNotice(effect) && effect.tell === requester,
      );
      expect(notice).toMatchObject({ data: { partyId: buyer } });
      expect(JSON.stringify(notice)).not.toContain('entryId');
    }
    expect(after({ name: 'no-serve.withdrawn', ...entry }, withEntry({}, requester))).toEqual([
      'entry:e settled',
      'the buyer: NO_SERVE_WITHDRAWN',
    ]);
  });

  it('of a pair’s own list is told by the contact alone', () => {
    const ofPair = withEntry({ isOfPlatform: false, proposerPartyId: null });
    for (const [event] of events.filter(([{ name }]) => name.startsWith('no-serve.'))) {
      expect(notificationsAfter(event, ofPair).filter(isNotice)).toEqual([]);
    }
  });

  it('that was answered awaits nobody', () => {
    const answered = withEntry({ answerAwaitedUntil: null });
    expect(after({ name: 'no-serve.hearing-opened', ...entry }, answered)).toEqual(['the buyer: HEARING_OPENED']);
    expect(after({ name: 'no-serve.hearing-reminded', ...entry }, answered)).toEqual([]);
  });
});

describe('a separation', () => {
  it('is told to its opener alone until the other side is informed', () => {
    for (const [event] of events.filter(([{ name }]) => name.startsWith('separation.'))) {
      const told = notificationsAfter(event, all).flatMap((effect) => ('tell' in effect && effect.tell === buyer ? [effect.kind] : []));
      expect([event.name, told.length]).toEqual([event.name, ['separation.informed', 'separation.closed'].includes(event.name) ? 1 : 0]);
    }
  });
});

describe('an approval', () => {
  const awaited: Facts = { ...all, separation: { approvalAwaitedFrom: ['bob', 'eva'], askedAt: 3 } };

  it('is asked of each by name, once each time that it is asked', () => {
    const asked = ['bob', 'eva'].map(
      (person) => `${person} of the seller: SEPARATION_APPROVAL_ASKED, separation:x awaited until it is done`,
    );
    expect(after({ name: 'separation.changed', ...separation }, awaited)).toEqual([
      'separation:x settled but for bob but for eva',
      ...asked,
    ]);
    const keyOf = (facts: Facts) =>
      notificationsAfter({ name: 'separation.changed', ...separation }, facts).flatMap((effect) => (isNotice(effect) ? [effect.once] : []));
    expect(new Set(keyOf(awaited)).size).toBe(1);
    expect(keyOf({ ...awaited, separation: { approvalAwaitedFrom: ['bob'], askedAt: 4 } })).not.toEqual(keyOf(awaited).slice(0, 1));
  });

  it('that is missing is reminded of with whom it hangs on; an overdue one is everybody’s business', () => {
    const reminders = ['bob', 'eva'].map((person) => `${person} of the seller: SEPARATION_APPROVAL_REMINDER`);
    expect(after({ name: 'separation.reminded', ...separation }, awaited)).toEqual(reminders);
    expect(after({ name: 'separation.escalated', ...separation }, awaited)).toEqual(['the seller: SEPARATION_OVERDUE', ...reminders]);
  });
});

describe('contact', () => {
  it('that changed for one of the two alone is told to that one', () => {
    const event = { name: 'contact.changed', sellerId: seller, buyerId: buyer, from: 'OPEN', to: 'ORDERS_ONLY' } as const;
    expect(after({ ...event, hiddenFrom: buyer })).toEqual(['the seller: CONTACT_ORDERS_ONLY']);
    expect(after({ ...event, hiddenFrom: seller })).toEqual(['the buyer: CONTACT_ORDERS_ONLY']);
  });

  it.each([
    ['OPEN', 'CONTACT_OPEN'],
    ['ORDERS_ONLY', 'CONTACT_ORDERS_ONLY'],
    ['ENDED', 'CONTACT_ENDED'],
  ] as const)('that became %s is told to both, each about the other, without a reason', (to, kind) => {
    const from = to === 'OPEN' ? 'ENDED' : 'OPEN';
    expect(notificationsAfter({ name: 'contact.changed', sellerId: seller, buyerId: buyer, from, to }, all)).toEqual([
      { tell: seller, kind, data: { partyId: buyer } },
      { tell: buyer, kind, data: { partyId: seller } },
    ]);
  });
});
