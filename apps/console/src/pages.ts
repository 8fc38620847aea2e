import {
  IconBan,
  IconBell,
  IconBook,
  IconChartBar,
  IconClipboardList,
  IconEar,
  IconFileText,
  IconFlag,
  IconHeartHandshake,
  IconHistory,
  IconHourglassHigh,
  IconInbox,
  IconMail,
  IconScale,
  type Icon,
} from '@tabler/icons-react';
import type { ComponentType } from 'react';

/** A page: at which address, who has it in the navigation, and the module that shows it. */
export interface PageEntry {
  readonly path: string;
  readonly navigation?: { readonly name: NavigationName; readonly icon: Icon; readonly roles: readonly string[] };
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

export type NavigationName =
  | 'queue'
  | 'noServe'
  | 'templates'
  | 'waiting'
  | 'orders'
  | 'complaints'
  | 'myList'
  | 'hearings'
  | 'statements'
  | 'appeals'
  | 'separations'
  | 'notifications'
  | 'figures'
  | 'rules'
  | 'audit';

const traders = ['PARTY'];
const moderators = ['MODERATOR', 'LEAD', 'AUDITOR'];
const overseers = ['ADMIN', 'AUDITOR'];
const staff = [...moderators, 'ADMIN'];

/** Every page, in the order of the navigation. The first one that somebody may see is where they begin. */
export const pages: readonly PageEntry[] = [
  {
    path: '/queue',
    navigation: { name: 'queue', icon: IconInbox, roles: moderators },
    load: () => import('./queue/queue-page.js'),
  },
  { path: '/cases/:id', load: () => import('./cases/case-page.js') },
  {
    path: '/no-serve',
    navigation: { name: 'noServe', icon: IconBan, roles: moderators },
    load: () => import('./no-serve/no-serve-page.js'),
  },
  { path: '/no-serve/new', load: () => import('./no-serve/propose-page.js') },
  { path: '/no-serve/:id', load: () => import('./no-serve/entry-page.js') },
  {
    path: '/templates',
    navigation: { name: 'templates', icon: IconFileText, roles: moderators },
    load: () => import('./statements/templates-page.js'),
  },
  { path: '/templates/:kind/:language', load: () => import('./statements/template-page.js') },

  {
    path: '/waiting',
    navigation: { name: 'waiting', icon: IconHourglassHigh, roles: traders },
    load: () => import('./waiting/waiting-page.js'),
  },
  {
    path: '/orders',
    navigation: { name: 'orders', icon: IconClipboardList, roles: traders },
    load: () => import('./orders/orders-page.js'),
  },
  { path: '/orders/new', load: () => import('./orders/new-order-page.js') },
  { path: '/orders/:orderId', load: () => import('./orders/order-page.js') },
  { path: '/ratings/:ratingId', load: () => import('./ratings/rating-page.js') },
  { path: '/parties/:id', load: () => import('./parties/party-page.js') },
  {
    path: '/complaints',
    navigation: { name: 'complaints', icon: IconFlag, roles: traders },
    load: () => import('./complaints/complaints-page.js'),
  },
  { path: '/complaints/new', load: () => import('./complaints/new-complaint-page.js') },
  { path: '/complaints/:id', load: () => import('./complaints/complaint-page.js') },
  {
    path: '/my-list',
    navigation: { name: 'myList', icon: IconBan, roles: traders },
    load: () => import('./my-list/my-list-page.js'),
  },
  { path: '/my-list/new', load: () => import('./my-list/new-entry-page.js') },
  {
    path: '/hearings',
    navigation: { name: 'hearings', icon: IconEar, roles: traders },
    load: () => import('./hearings/hearings-page.js'),
  },
  { path: '/hearings/:id', load: () => import('./hearings/hearing-page.js') },
  {
    path: '/statements',
    navigation: { name: 'statements', icon: IconMail, roles: traders },
    load: () => import('./statements/statements-page.js'),
  },
  { path: '/statements/:id', load: () => import('./statements/statement-page.js') },
  {
    path: '/appeals',
    navigation: { name: 'appeals', icon: IconScale, roles: traders },
    load: () => import('./appeals/appeals-page.js'),
  },
  { path: '/appeals/new', load: () => import('./appeals/new-appeal-page.js') },
  { path: '/appeals/:id', load: () => import('./appeals/appeal-page.js') },
  {
    path: '/separations',
    navigation: { name: 'separations', icon: IconHeartHandshake, roles: traders },
    load: () => import('./separations/separations-page.js'),
  },
  { path: '/separations/new', load: () => import('./separations/new-separation-page.js') },
  { path: '/separations/:id', load: () => import('./separations/separation-page.js') },
  {
    path: '/notifications',
    navigation: { name: 'notifications', icon: IconBell, roles: traders },
    load: () => import('./notifications/notifications-page.js'),
  },

  {
    path: '/figures',
    navigation: { name: 'figures', icon: IconChartBar, roles: staff },
    load: () => import('./figures/figures-page.js'),
  },
  {
    path: '/policy',
    navigation: { name: 'rules', icon: IconBook, roles: [...traders, ...staff] },
    load: () => import('./policy/policy-page.js'),
  },
  { path: '/policy/change', load: () => import('./policy/change-policy-page.js') },
  {
    path: '/audit',
    navigation: { name: 'audit', icon: IconHistory, roles: overseers },
    load: () => import('./audit/audit-page.js'),
  },
];
