import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';
import type { Config } from '@evenhand/platform';
import { type DynamicModule, Module } from '@nestjs/common';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { AuditModule } from './audit/audit.module.js';
import { withPermissions } from './auth/authorise.js';
import { CasesModule } from './cases/cases.module.js';
import { ComplaintsModule } from './complaints/complaints.module.js';
import type { Evenhand } from './evenhand.provider.js';
import type { ContextFactory } from './graphql/context.js';
import type { FormatError } from './graphql/errors.js';
import type { EventHub } from './graphql/event-hub.js';
import { GraphqlFoundationModule } from './graphql/graphql-foundation.module.js';
import type { QueryLimits } from './graphql/limits.js';
import { withRefusals } from './graphql/refusals.js';
import { scalars } from './graphql/scalars.js';
import { withTypeNames } from './graphql/type-names.js';
import { AppealsModule } from './appeals/appeals.module.js';
import { ModerationModule } from './moderation/moderation.module.js';
import { NoServeModule } from './no-serve/no-serve.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OrdersModule } from './orders/orders.module.js';
import { PartiesModule } from './parties/parties.module.js';
import { PolicyModule } from './policy/policy.module.js';
import { RatingsModule } from './ratings/ratings.module.js';
import { ReputationModule } from './reputation/reputation.module.js';
import { SeparationsModule } from './separations/separations.module.js';
import { StatementsModule } from './statements/statements.module.js';

export interface ApiParts {
  readonly config: Config;
  readonly evenhand: Evenhand;
  readonly hub: EventHub;
  readonly contexts: ContextFactory;
  readonly limits: QueryLimits;
  readonly formatError: FormatError;
}

const header = (request: FastifyRequest, name: string): string | null => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : null;
};

const sdl = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', '**', '*.graphql');

@Module({})
export class ApiModule {
  static of({ config, evenhand, hub, contexts, limits, formatError }: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        GraphqlFoundationModule.of(evenhand, hub),
        PartiesModule,
        OrdersModule,
        RatingsModule,
        ReputationModule,
        NoServeModule,
        CasesModule,
        PolicyModule,
        AuditModule,
        StatementsModule,
        ComplaintsModule,
        NotificationsModule,
        ModerationModule,
        AppealsModule,
        SeparationsModule,
        GraphQLModule.forRoot<ApolloDriverConfig>({
          driver: ApolloDriver,
          path: '/graphql',
          typePaths: [sdl],
          resolvers: scalars,
          transformSchema: (schema) => withTypeNames(withRefusals(withPermissions(schema, evenhand))),
          context: (request: FastifyRequest) =>
            contexts.create(
              {
                authorization: header(request, 'authorization'),
                apiKey: header(request, 'x-api-key'),
                acceptLanguage: header(request, 'accept-language'),
              },
              { cache: true },
            ),
          introspection: config.graphql.introspection,
          includeStacktraceInErrorResponses: false,
          graphiql: false,
          autoTransformHttpErrors: false,
          formatError,
          validationRules: limits.rules,
          parseOptions: limits.parseOptions,
        }),
      ],
    };
  }
}
