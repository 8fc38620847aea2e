import type { DevelopmentIssuer } from '@evenhand/platform';
import { demoBearers } from '../demo/bearers.js';

/** What `npm start` says when everything runs. */
export async function greeting(
  addresses: { readonly api: string; readonly worker: string; readonly database: string | null },
  issuer: DevelopmentIssuer | null,
): Promise<string> {
  const where = [
    'Evenhand is running. Ctrl-C stops it.',
    '',
    `  Console         ${addresses.api}/            (choose a demo person; no password)`,
    `  GraphQL API     ${addresses.api}/graphql`,
    `  GraphQL page    ${addresses.api}/altair/`,
    `  Queues          ${addresses.worker}/queues   (any name, the admin's token as the password)`,
    ...(addresses.database === null ? [] : [`  PostgreSQL      ${addresses.database}`]),
    '',
  ];
  if (issuer === null) return [...where, 'Tokens come from your own issuer (OIDC_ISSUER).', ''].join('\n');

  const tokens = await Promise.all(
    demoBearers.map(async ({ subject, name, roles, partyExternalId, about }) => ({
      title: `${roles.join(', ').toLowerCase().padEnd(9)} ${name}: ${about.en}`,
      token: await issuer.issue({ subject, roles, ...(partyExternalId === null ? {} : { partyExternalId }) }),
    })),
  );
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
