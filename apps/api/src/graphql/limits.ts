import type { Config } from '@evenhand/platform';
import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  NoSchemaIntrospectionCustomRule,
  type GraphQLError,
  type ParseOptions,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export interface QueryLimits {
  readonly rules: ValidationRule[];
  readonly parseOptions: ParseOptions;
  readonly introspection: boolean;
}

// Reported like any other finding of validation. By itself a rule would throw, which looks like a defect of the server.
const asFinding = {
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
};

/** What a query may cost, for HTTP and WebSocket alike. A query beyond a limit is answered with GRAPHQL_VALIDATION_FAILED. */
export function queryLimits(config: Config['graphql']): QueryLimits {
  return {
    rules: [
      maxDepthRule({ n: config.maximumDepth, ...asFinding }),
      maxAliasesRule({ n: config.maximumAliases, ...asFinding }),
      costLimitRule({ maxCost: config.maximumCost, ...asFinding }),
    ] as ValidationRule[],
    parseOptions: { maxLexicalTokens: config.maximumTokens },
    introspection: config.introspection,
  };
}

export const rulesForWebSocket = ({ rules, introspection }: QueryLimits): ValidationRule[] =>
  introspection ? rules : [...rules, NoSchemaIntrospectionCustomRule];
