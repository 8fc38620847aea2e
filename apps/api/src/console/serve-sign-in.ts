import fastifyCookie, { type CookieSerializeOptions } from '@fastify/cookie';
import { DevelopmentIssuer, readDevelopmentPeople, type Clock, type DevelopmentPerson, type IssuerConfig } from '@evenhand/platform';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

const sessionCookie = 'evenhand-session';
const sessionSeconds = 12 * 3_600;

/** Short, since whoever has a token is its bearer until it ends. */
const tokenSeconds = 15 * 60;

/** Of no use to scripts, other sites and other paths. */
const cookieOptions: CookieSerializeOptions = { path: '/sign-in', httpOnly: true, sameSite: 'strict' };

const signInBody = z.object({ subject: z.string() });

interface TokenAnswer {
  readonly token: string;
  /** Rather than the instant of its end: the clock of a browser may be wrong. */
  readonly lifetimeSeconds: number;
}

/**
 * How the page gets its tokens: `GET /sign-in` says who may, `POST /sign-in {subject}` begins a session, `POST
 * /sign-in/renewal` goes on with it, `DELETE /sign-in` ends it. The page keeps a token in memory alone; what lasts is a
 * cookie that scripts cannot read and that only these addresses get. With a real issuer the page signs people in there.
 */
export async function serveSignIn(server: FastifyInstance, config: IssuerConfig, clock: Clock): Promise<void> {
  if (config.kind === 'OIDC') {
    const { issuer, audience, consoleClientId } = config;
    server.get('/sign-in', (_request, reply) => reply.send({ kind: 'OIDC', issuer, audience, clientId: consoleClientId }));
    // The page begins with it before it knows who signs people in: there is nothing to go on with here.
    server.post('/sign-in/renewal', (_request, reply) => reply.code(204).send());
    return;
  }
  const issuer = await DevelopmentIssuer.open(config.keyFile);
  const people = async (): Promise<readonly DevelopmentPerson[]> =>
    config.peopleFile === null ? [] : readDevelopmentPeople(config.peopleFile);
  const personOf = async (subject: string | null | undefined): Promise<DevelopmentPerson | undefined> =>
    (await people()).find((person) => person.subject === subject);

  const tokenFor = async ({ subject, roles, partyExternalId }: DevelopmentPerson): Promise<TokenAnswer> => {
    const party = partyExternalId === null ? {} : { partyExternalId };
    const token = await issuer.issue({ subject, roles, ...party, issuedAt: clock.now(), lifetimeSeconds: tokenSeconds });
    return { token, lifetimeSeconds: tokenSeconds };
  };

  await server.register(async (scope) => {
    await scope.register(fastifyCookie);
    scope.addHook('onSend', async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
    });
    scope.get('/sign-in', async (_request, reply) =>
      reply.send({
        kind: 'DEVELOPMENT',
        people: (await people()).map(({ subject, name, roles, about }) => ({ subject, name, roles, about })),
      }),
    );
    scope.post('/sign-in', async (request, reply) => {
      const person = await personOf(signInBody.safeParse(request.body).data?.subject);
      if (person === undefined) return reply.code(400).send({ code: 'PERSON_UNKNOWN' });
      const session = await issuer.issueSession(person.subject, { issuedAt: clock.now(), lifetimeSeconds: sessionSeconds });
      return reply.setCookie(sessionCookie, session, { ...cookieOptions, maxAge: sessionSeconds }).send(await tokenFor(person));
    });
    scope.post('/sign-in/renewal', async (request, reply) => {
      const session = request.cookies[sessionCookie];
      const person = session === undefined ? undefined : await personOf(await issuer.subjectOfSession(session, clock.now()));
      // Nothing to go on with is no error: every first visit begins with it.
      if (person === undefined) return reply.code(204).send();
      return reply.send(await tokenFor(person));
    });
    scope.delete('/sign-in', (_request, reply) => reply.clearCookie(sessionCookie, cookieOptions).code(204).send());
  });
}
