import { IconBan, IconClipboardList, type Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A page: at which address, who has it in the navigation, and the module that shows it. */
export interface PageEntry {
  readonly path: string;
  readonly navigation?: { readonly name: NavigationName; readonly icon: Icon; readonly roles: readonly string[] };
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export type NavigationName = 'orders' | 'noServe';

const traders = ['PARTY'];
const staff = ['MODERATOR', 'LEAD', 'AUDITOR'];

/** Every page, in the order of the navigation. The first one that somebody may see is where they begin. */
export const pages: readonly PageEntry[] = [
  {
    path: '/orders',
    navigation: { name: 'orders', icon: IconClipboardList, roles: traders },
    load: () => import('./orders/orders-page.js'),
  },
  {
    path: '/no-serve',
    navigation: { name: 'noServe', icon: IconBan, roles: staff },
    load: () => import('./no-serve/no-serve-page.js'),
  },
  { path: '/parties/:id', load: () => import('./parties/party-page.js') },
  { path: '/no-serve/new', load: () => import('./no-serve/propose-page.js') },
  { path: '/no-serve/:id', load: () => import('./no-serve/entry-page.js') },
];
