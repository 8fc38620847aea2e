import 'reflect-metadata';
import { compose, entities, type Outside } from '@evenhand/composition';
import { EventListener, openDatabase, readHashKeys, serveHealth, TokenVerifier, type Config, type Log } from '@evenhand/platform';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiModule } from './api.module.js';
import { KnownCallers } from './auth/known-callers.js';
import { ContextFactory } from './graphql/context.js';
import { maskErrors } from './graphql/errors.js';
import { EventHub } from './graphql/event-hub.js';
import { queryLimits } from './graphql/limits.js';
import { serveWebSocket } from './graphql/web-socket.js';
import { serveConsole } from './console/serve-console.js';
import { serveSignIn } from './console/serve-sign-in.js';
import { serveGraphqlPage } from './http/graphql-page.js';

/** Far above any query with its variables; beyond it Fastify answers 413. */
const maximumBodyBytes = 1_048_576;

export interface Api {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts the API on the configured port (0 picks a free one). Ends what it opened when it cannot start. */
export async function startApi(config: Config, log: Log, outside: Omit<Outside, 'database'> = {}): Promise<Api> {
  const hashes = await readHashKeys(config.hashKeys);
  const database = await openDatabase(config.databaseUrl, entities);
  const evenhand = compose({ hashes, ...outside, database });
  const hub = new EventHub();
  const known = new KnownCallers(evenhand);
  const listener = new EventListener({
    url: config.databaseUrl,
    log,
    onEvent: (event) => {
      known.hear(event);
      hub.publish(event);
    },
    onGap: () => {
      known.forget();
      hub.catchUp();
    },
  });
  let app: NestFastifyApplication | null = null;
  let closeWebSockets: (() => Promise<void>) | null = null;
  const close = async (): Promise<void> => {
    await closeWebSockets?.();
    await app?.close();
    await listener.stop();
    await database.destroy();
  };
  try {
    await listener.start();
    const contexts = new ContextFactory(evenhand, await TokenVerifier.of(config.issuer), known);
    const limits = queryLimits(config.graphql);
    const formatError = maskErrors(log, config.graphql);
    const module = ApiModule.of({ config, evenhand, hub, contexts, limits, formatError });
    app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter({ bodyLimit: maximumBodyBytes }), {
      logger: false,
      abortOnError: false,
    });
    const server = app.getHttpAdapter().getInstance();
    serveHealth(server, database);
    if (config.graphql.page) await serveGraphqlPage(server);
    if (config.console) {
      await serveSignIn(server, config.issuer, evenhand.clock);
      await serveConsole(server, config.issuer);
    }
    await app.init();
    const { schema } = app.get(GraphQLSchemaHost);
    closeWebSockets = serveWebSocket(app.getHttpServer(), { schema, contexts, limits, formatError, clock: evenhand.clock });
    await app.listen(config.port, config.host);
    return { url: await app.getUrl(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
