import { isAbstractType, type GraphQLSchema } from 'graphql';

/** Domain objects are named like their types; answers that are no such object carry `__typename`. */
function typeNameOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return '__typename' in value && typeof value.__typename === 'string' ? value.__typename : value.constructor.name;
}

/** Tells unions and interfaces which of their types an answer is. */
export function withTypeNames(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNameOf;
  }
  return schema;
}
