import { DevelopmentIssuer, type CallerRole } from '@evenhand/platform';
import { demoPeople, demoStaff } from '../demo/people.js';

interface Bearer {
  readonly title: string;
  readonly subject: string;
  readonly roles: readonly CallerRole[];
  readonly partyExternalId?: string;
}

const bearers: readonly Bearer[] = [
  { title: `seller    ${demoPeople.hanna.displayName}`, subject: 'hanna', roles: ['PARTY'], partyExternalId: demoPeople.hanna.externalId },
  { title: `buyer     ${demoPeople.karl.displayName}`, subject: 'karl', roles: ['PARTY'], partyExternalId: demoPeople.karl.externalId },
  { title: 'moderator Demo-Mona (decides cases)', subject: demoStaff.mona.subject, roles: ['MODERATOR'] },
  { title: 'lead      Demo-Lena (approves entries, decides appeals)', subject: demoStaff.lena.subject, roles: ['LEAD'] },
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
  const queue = '{ moderationQueue { edges { node { kind priority isOverdue subject { displayName } about { __typename } } } } }';
  const curl = (token: string | undefined, asked: string): string =>
    `curl -s ${addresses.api}/graphql -H 'content-type: application/json' -H 'authorization: Bearer ${token ?? ''}' -d '${JSON.stringify({ query: asked })}'`;
  const query = '{ me { party { displayName reputation(role: SELLER) { score evidence explanation } } } }';
  return [
    ...where,
    'Tokens of the development issuer, good for 12 hours (others: npx evenhand token --help):',
    '',
    ...tokens.flatMap(({ title, token }) => [`  ${title}`, `  ${token}`, '']),
    'Try it, as the seller:',
    '',
    curl(tokens[0]?.token, query),
    '',
    'And as the moderator, what waits to be decided:',
    '',
    curl(tokens[2]?.token, queue),
    '',
  ].join('\n');
}
