import { IconClipboardList, IconFileText, IconMail, type Icon } from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A page: at which address, who has it in the navigation, and the module that shows it. */
export interface PageEntry {
  readonly path: string;
  readonly navigation?: { readonly name: NavigationName; readonly icon: Icon; readonly roles: readonly string[] };
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export type NavigationName = 'orders' | 'statements' | 'templates';

const traders = ['PARTY'];
const templateReaders = ['MODERATOR', 'LEAD', 'AUDITOR'];

/** Every page, in the order of the navigation. The first one that somebody may see is where they begin. */
export const pages: readonly PageEntry[] = [
  {
    path: '/orders',
    navigation: { name: 'orders', icon: IconClipboardList, roles: traders },
    load: () => import('./orders/orders-page.js'),
  },
  {
    path: '/statements',
    navigation: { name: 'statements', icon: IconMail, roles: traders },
    load: () => import('./statements/statements-page.js'),
  },
  { path: '/statements/:id', load: () => import('./statements/statement-page.js') },
  {
    path: '/templates',
    navigation: { name: 'templates', icon: IconFileText, roles: templateReaders },
    load: () => import('./statements/templates-page.js'),
  },
  { path: '/templates/:kind/:language', load: () => import('./statements/template-page.js') },
];
