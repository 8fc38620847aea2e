import type { Role, TextInvalid } from '@evenhand/platform';

export type PairEntryRefusal =
  | { readonly code: 'SAME_PARTY' }
  | { readonly code: 'PARTY_NOT_FOUND'; readonly role: Role }
  | TextInvalid
  | { readonly code: 'PAIR_ENTRY_END_PAST'; readonly endsAt: Date }
  | { readonly code: 'ALREADY_ON_YOUR_LIST'; readonly endsAt: Date | null }
  | { readonly code: 'PAIR_ENTRY_NOT_FOUND' }
  | { readonly code: 'PAIR_ENTRY_ENDED'; readonly endedOn: string };
