import { IconClipboardList, IconInbox, type Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A page: at which address, who has it in the navigation, and the module that shows it. */
export interface PageEntry {
  readonly path: string;
  readonly navigation?: { readonly name: NavigationName; readonly icon: Icon; readonly roles: readonly string[] };
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export type NavigationName = 'orders' | 'queue';

const traders = ['PARTY'];
const readers = ['MODERATOR', 'LEAD', 'AUDITOR'];

/** Every page, in the order of the navigation. The first one that somebody may see is where they begin. */
export const pages: readonly PageEntry[] = [
  {
    path: '/queue',
    navigation: { name: 'queue', icon: IconInbox, roles: readers },
    load: () => import('./queue/queue-page.js'),
  },
  { path: '/cases/:id', load: () => import('./cases/case-page.js') },
  {
    path: '/orders',
    navigation: { name: 'orders', icon: IconClipboardList, roles: traders },
    load: () => import('./orders/orders-page.js'),
  },
];
