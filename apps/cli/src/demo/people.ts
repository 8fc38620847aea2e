import { systemActor, type Actor } from '@evenhand/platform';

/** Demo people, plainly demo people: their ids and names say so. */
const person = (id: string, name: string, kind: 'PRIVATE' | 'BUSINESS', locale: 'de' | 'en') => ({
  externalId: `demo-${id}`,
  displayName: `${name} (Demo)`,
  kind,
  locale,
  verified: true,
});

export const demoPeople = {
  hanna: person('hanna', 'Hanna Hobel', 'BUSINESS', 'de'),
  karl: person('karl', 'Karl Käufer', 'PRIVATE', 'de'),
  oliver: person('oliver', 'Oliver Orchard', 'BUSINESS', 'en'),
  beate: person('beate', 'Beate Beispiel', 'PRIVATE', 'de'),
  jürgen: person('juergen', 'Jürgen Jedermann', 'PRIVATE', 'de'),
  mary: person('mary', 'Mary Sample', 'PRIVATE', 'en'),
  peter: person('peter', 'Peter Placeholder', 'PRIVATE', 'en'),
  tischlerei: person('tischlerei', 'Tischlerei Musterholz', 'BUSINESS', 'de'),
  bikes: person('bikes', 'Example Bikes', 'BUSINESS', 'en'),
  svenja: person('svenja', 'Svenja Schablone', 'PRIVATE', 'de'),
  tom: person('tom', 'Tom Template', 'PRIVATE', 'en'),
  rudi: person('rudi', 'Rudi Rüpel', 'PRIVATE', 'de'),
  zoe: person('zoe', 'Zoe Zufall', 'PRIVATE', 'de'),
} as const;

export type DemoPerson = keyof typeof demoPeople;

/** Whoever tells the story does what people do in it. */
export const demo = systemActor('demo');

/** Who looks after the demo marketplace. */
export const demoStaff = {
  mona: { ...demo, subject: 'demo-mona', roles: new Set(['MODERATOR']) },
  lena: { ...demo, subject: 'demo-lena', roles: new Set(['LEAD']) },
} as const satisfies Record<string, Actor>;

/** Registered when everything else is told: where it is missing, the demo marketplace is not filled yet. */
export const lastDemoPerson: DemoPerson = 'zoe';
