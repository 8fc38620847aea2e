import { Refusal, type Locale } from '@evenhand/platform';
import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, isNonNullType, isUnionType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';

/** RATING_WINDOW_CLOSED is answered as the type RatingWindowClosed. */
const typeNameOf = (code: string): string =>
  code.toLowerCase().replace(/(^|_)([a-z])/g, (_match, _underscore, letter: string) => letter.toUpperCase());

const asAnswer = ({ code, reason, sentence }: Refusal, locale: Locale): object => ({
  ...reason,
  __typename: typeNameOf(code),
  code,
  message: sentence[locale],
});

function answerRefusals(field: GraphQLFieldConfig<unknown, Context>): GraphQLFieldConfig<unknown, Context> {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  if (!isUnionType(type)) return field;
  const declared = new Set(type.getTypes().map(({ name }) => name));
  const resolve = field.resolve ?? defaultFieldResolver;
  return {
    ...field,
    resolve: async (source, args, context, info) => {
      try {
        return await resolve(source, args, context, info);
      } catch (error) {
        // One that the mutation does not declare is a defect, and masked like any other.
        if (error instanceof Refusal && declared.has(typeNameOf(error.code))) return asAnswer(error, context.locale);
        throw error;
      }
    },
  };
}

/** Turns the refusals that a mutation declares in its result union into answers of that type. */
export const withRefusals = (schema: GraphQLSchema): GraphQLSchema =>
  mapSchema(schema, { [MapperKind.MUTATION_ROOT_FIELD]: (field: GraphQLFieldConfig<unknown, Context>) => answerRefusals(field) });
