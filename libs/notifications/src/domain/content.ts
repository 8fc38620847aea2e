import type { AppealId, ComplaintId, NoServeEntryId, OrderId, PartyId, RatingId, SeparationId, StatementId } from '@evenhand/platform';

interface AboutOrder {
  readonly orderId: OrderId;
}
interface AboutRating {
  readonly ratingId: RatingId;
}
/** Never the order or the other side: of a complainant who is hidden nothing may be inferred. */
interface AboutComplaint {
  readonly complaintId: ComplaintId;
}
interface AboutEntry {
  readonly entryId: NoServeEntryId;
}
interface AboutStatement {
  readonly statementId: StatementId;
}
interface AboutSeparation {
  readonly separationId: SeparationId;
}
interface AboutAppeal {
  readonly appealId: AppealId;
}
/** The other party. */
interface AboutParty {
  readonly partyId: PartyId;
}

/** Every kind of notification with all that it holds: what leads on, and what its sentence needs. Nothing else is stored. */
export interface NotificationData {
  readonly ORDER_PLACED: AboutOrder;
  readonly ORDER_ACCEPTED: AboutOrder;
  readonly ORDER_DECLINED: AboutOrder;
  readonly ORDER_CANCELLED: AboutOrder;
  readonly ORDER_FULFILLED: AboutOrder;
  readonly RATING_POSSIBLE: AboutOrder;
  readonly RATING_REMINDER: AboutOrder & { readonly daysLeft: number };
  readonly OTHER_SIDE_RATED: AboutOrder;
  readonly RATINGS_REVEALED: AboutOrder;
  readonly RATING_REPLIED: AboutRating;
  readonly OWN_RATING_REMOVED: AboutRating;
  readonly OWN_RATING_RESTORED: AboutRating;
  readonly RATING_ABOUT_YOU_REMOVED: AboutRating;
  readonly RATING_ABOUT_YOU_RESTORED: AboutRating;
  readonly RATING_KEPT: AboutRating;
  readonly OWN_TEXT_RELEASED: AboutRating;
  readonly OWN_TEXT_REMOVED: AboutRating;
  readonly COMPLAINT_ABOUT_YOU: AboutComplaint;
  readonly COMPLAINT_REMINDER: AboutComplaint;
  readonly COMPLAINT_ABOUT_YOU_WITHDRAWN: AboutComplaint;
  readonly COMPLAINT_ABOUT_YOU_UPHELD: AboutComplaint;
  readonly COMPLAINT_ABOUT_YOU_DISMISSED: AboutComplaint;
  readonly COMPLAINT_ABOUT_YOU_OVERTURNED: AboutComplaint;
  readonly OWN_COMPLAINT_ANSWERED: AboutComplaint;
  readonly OWN_COMPLAINT_UPHELD: AboutComplaint;
  readonly OWN_COMPLAINT_DISMISSED: AboutComplaint;
  readonly OWN_COMPLAINT_OVERTURNED: AboutComplaint;
  readonly STRIKE_EXPIRED: AboutComplaint;
  /** `until` is an instant as ISO 8601. */
  readonly COMPLAINTS_MUTED: { readonly until: string };
  readonly COMPLAINTS_UNMUTED: Readonly<Record<string, never>>;
  readonly HEARING_OPENED: AboutEntry;
  readonly HEARING_REMINDER: AboutEntry;
  readonly HEARING_ENDED: AboutEntry;
  readonly NO_SERVE_REJECTED: AboutEntry;
  readonly NO_SERVE_WITHDRAWN: AboutEntry;
  readonly NO_SERVE_APPROVAL_LAPSED: AboutEntry;
  readonly NO_SERVE_ACTIVATED: AboutEntry;
  readonly NO_SERVE_EXTENDED: AboutEntry;
  readonly NO_SERVE_REVIEW_OPENED: AboutEntry;
  readonly NO_SERVE_CONFIRMED: AboutEntry;
  readonly NO_SERVE_EXPIRED: AboutEntry;
  readonly NO_SERVE_LIFTED: AboutEntry;
  readonly NO_SERVE_OVERTURNED: AboutEntry;
  readonly NO_SERVE_REQUEST_GRANTED: AboutParty;
  readonly NO_SERVE_REQUEST_DECLINED: AboutParty;
  readonly STATEMENT_DELIVERED: AboutStatement;
  readonly APPEAL_WINDOW_CLOSED: AboutStatement;
  readonly APPEAL_GRANTED: AboutAppeal;
  readonly APPEAL_DENIED: AboutAppeal;
  readonly CONTACT_OPEN: AboutParty;
  readonly CONTACT_ORDERS_ONLY: AboutParty;
  readonly CONTACT_ENDED: AboutParty;
  readonly SEPARATION_APPROVAL_ASKED: AboutSeparation;
  readonly SEPARATION_APPROVAL_REMINDER: AboutSeparation;
  readonly SEPARATION_APPROVED: AboutSeparation;
  readonly SEPARATION_APPROVAL_LAPSED: AboutSeparation;
  readonly SEPARATION_INFORMED: AboutSeparation;
  readonly SEPARATION_REMINDER: AboutSeparation;
  readonly SEPARATION_OVERDUE: AboutSeparation;
  readonly SEPARATION_CLOSED: AboutSeparation;
  readonly SEPARATION_REVIEW_DUE: AboutSeparation;
}

export type NotificationKind = keyof NotificationData;

/** A kind together with the data of that kind. */
export type NotificationContent = {
  readonly [Kind in NotificationKind]: { readonly kind: Kind; readonly data: NotificationData[Kind] };
}[NotificationKind];

const daysOfRating: readonly NotificationKind[] = ['OTHER_SIDE_RATED', 'RATINGS_REVEALED', 'RATING_REPLIED'];

/** Of these no hour is shown: it would tell when somebody rated, or help to guess who complained. */
export const showsTheDayOnly = (kind: NotificationKind): boolean => daysOfRating.includes(kind) || kind.includes('COMPLAINT_');
