import type { Decision, Locale, PartyId, TextInvalid } from '@evenhand/platform';

export const partyKinds = ['PRIVATE', 'BUSINESS'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** A person or business that buys, sells, or both. */
export class Party {
  constructor(
    readonly id: PartyId,
    /** The host marketplace's id of the same party. */
    readonly externalId: string,
    readonly displayName: string,
    readonly kind: PartyKind,
    readonly locale: Locale,
    readonly registeredAt: Date,
    /** Whether the host has made sure who this is: by a payment, a document, an address. */
    readonly verified: boolean,
  ) {}
}

export const maximumNameLength = 200;

export type PartyRefusal =
  | { readonly code: 'PARTY_TEXT_INVALID'; readonly field: 'externalId' | 'displayName'; readonly maximumLength: number }
  | { readonly code: 'EXTERNAL_ID_TAKEN'; readonly externalId: string }
  | { readonly code: 'PARTY_UNKNOWN' }
  | { readonly code: 'MEMBER_NOT_FOUND' }
  /** `position` of the first key that is none, counted from 0; null when there are too many. */
  | { readonly code: 'LINK_KEYS_INVALID'; readonly maximumKeys: number; readonly position: number | null }
  | TextInvalid;

export interface Registration {
  readonly externalId: string;
  readonly displayName: string;
  readonly kind: PartyKind;
  readonly locale: Locale;
  readonly verified: boolean;
}

/** @param isStorable tells whether a text is well-formed, not blank and no longer than allowed */
export function decideRegistration(
  registration: Registration,
  isStorable: (text: string, maximumLength: number) => boolean,
): Decision<Registration, PartyRefusal> {
  for (const field of ['externalId', 'displayName'] as const) {
    if (!isStorable(registration[field], maximumNameLength)) {
      return { refused: { code: 'PARTY_TEXT_INVALID', field, maximumLength: maximumNameLength } };
    }
  }
  return { decided: registration };
}
