/** The side a party takes in one order. Every reputation is per party and role. */
export const roles = ['BUYER', 'SELLER'] as const;
export type Role = (typeof roles)[number];

export const otherRole = (role: Role): Role => (role === 'BUYER' ? 'SELLER' : 'BUYER');

/** What a caller may be, as its token or key says. A caller may hold several. */
export const callerRoles = ['PARTY', 'MODERATOR', 'LEAD', 'ADMIN', 'AUDITOR', 'SERVICE'] as const;
export type CallerRole = (typeof callerRoles)[number];

export const locales = ['de', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One sentence for a person, in every language we speak. */
export type Sentence = Readonly<Record<Locale, string>>;

type Brand<Name extends string> = string & { readonly __brand: Name };

export type PartyId = Brand<'PartyId'>;
export type OrderId = Brand<'OrderId'>;
export type RatingId = Brand<'RatingId'>;
export type ImportId = Brand<'ImportId'>;
export type CaseId = Brand<'CaseId'>;
export type ComplaintId = Brand<'ComplaintId'>;
export type NoServeEntryId = Brand<'NoServeEntryId'>;
export type StatementId = Brand<'StatementId'>;
export type RatingRemovalId = Brand<'RatingRemovalId'>;
export type AppealId = Brand<'AppealId'>;
export type NotificationId = Brand<'NotificationId'>;
export type DossierId = Brand<'DossierId'>;
export type EnquiryId = Brand<'EnquiryId'>;
export type SeparationId = Brand<'SeparationId'>;
export type IncidentId = Brand<'IncidentId'>;
