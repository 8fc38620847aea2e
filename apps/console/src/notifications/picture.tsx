import {
  IconBell,
  IconClipboardList,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHandStop,
  IconStar,
  IconUnlink,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { createElement } from 'react';

/** By what its name holds: the first that fits. */
const pictures: readonly (readonly [RegExp, Icon])[] = [
  [/^ORDER_/, IconClipboardList],
  [/RATING|RATED|OWN_TEXT/, IconStar],
  [/COMPLAINT|STRIKE/, IconFlag],
  [/^HEARING|^NO_SERVE/, IconHandStop],
  [/^STATEMENT/, IconFileText],
  [/^APPEAL/, IconGavel],
  [/^CONTACT/, IconUsers],
  [/^SEPARATION/, IconUnlink],
];

/** What a notification is about, at a glance; its words say the same. */
export function Picture({ kind }: { readonly kind: string }) {
  const icon = pictures.find(([pattern]) => pattern.test(kind))?.[1] ?? IconBell;
  return createElement(icon, { size: 20, stroke: 1.6, 'aria-hidden': true });
}
