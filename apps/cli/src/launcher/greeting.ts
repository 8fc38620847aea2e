import { DevelopmentIssuer, type CallerRole } from '@evenhand/platform';
import { demoPeople } from '../demo/people.js';

interface Bearer {
  readonly title: string;
  readonly subject: string;
  readonly roles: readonly CallerRole[];
  readonly partyExternalId?: string;
}

const bearers: readonly Bearer[] = [
  { title: `seller    ${demoPeople.hanna.displayName}`, subject: 'hanna', roles: ['PARTY'], partyExternalId: demoPeople.hanna.externalId },
  { title: `buyer     ${demoPeople.karl.displayName}`, subject: 'karl', roles: ['PARTY'], partyExternalId: demoPeople.karl.externalId },
  { title: 'moderator Demo-Moderation', subject: 'demo-moderator', roles: ['MODERATOR'] },
  { title: 'admin     Demo-Administration (for the queues)', subject: 'demo-admin', roles: ['ADMIN'] },
];

/** What `npm start` says when everything runs. */
export async function greeting(
  addresses: { readonly api: string; readonly worker: string; readonly database: string | null },
  issuer: DevelopmentIssuer | null,
): Promise<string> {
  const where = [
    'Evenhand is running. Ctrl-C stops it.',
    '',
    `  GraphQL API     ${addresses.api}/graphql`,
    `  GraphQL page    ${addresses.api}/altair/`,
    `  Queues          ${addresses.worker}/queues   (any name, the admin's token as the password)`,
    ...(addresses.database === null ? [] : [`  PostgreSQL      ${addresses.database}`]),
    '',
  ];
  if (issuer === null) return [...where, 'Tokens come from your own issuer (OIDC_ISSUER).', ''].join('\n');

  const tokens = await Promise.all(bearers.map(async ({ title, ...bearer }) => ({ title, token: await issuer.issue(bearer) })));
  const query = '{ me { party { displayName reputation(role: SELLER) { score evidence explanation } } } }';
  return [
    ...where,
    'Tokens of the development issuer, good for 12 hours (others: npx evenhand token --help):',
    '',
    ...tokens.flatMap(({ title, token }) => [`  ${title}`, `  ${token}`, '']),
    'Try it, as the seller:',
    '',
    `curl -s ${addresses.api}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${tokens[0]?.token ?? ''}' -d '${JSON.stringify({ query })}'`,
    '',
  ].join('\n');
}
