import type { Evenhand } from '@evenhand/composition';
import { callerRoles, type Actor, type CallerRole } from '@evenhand/platform';
import { mapSchema, MapperKind } from '@graphql-tools/utils';
import { defaultFieldResolver, GraphQLError, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.js';
import { forbidden } from '../graphql/errors.js';
import { isOperation, permissions, type Operation } from './permissions.js';
import { holds, type Relation, type Target } from './relations.js';

/** @throws GraphQLError UNAUTHENTICATED when nobody was recognised */
export function callerOf({ caller }: Context): Actor {
  if (caller instanceof GraphQLError) throw caller;
  return caller;
}

/**
 * Holds a caller against the table.
 * @returns whether one of its roles allows the operation on this target
 * @throws GraphQLError UNAUTHENTICATED, or FORBIDDEN when none of its roles may use the operation at all
 */
export async function isAllowed(operation: Operation, target: Target, context: Context, evenhand: Evenhand): Promise<boolean> {
  const actor = callerOf(context);
  const row: Partial<Record<CallerRole, Relation>> = permissions[operation];
  const granted = callerRoles
    .filter((role) => actor.roles.has(role))
    .map((role) => row[role])
    .filter((relation) => relation !== undefined);
  if (granted.length === 0) {
    throw forbidden(`${operation} is for ${Object.keys(row).join(', ')}; your token has ${[...actor.roles].join(', ') || 'no role'}.`);
  }
  if (granted.includes('any')) return true;
  for (const relation of granted) {
    if (await holds(relation, target, { actor, loaders: context.loaders, evenhand })) return true;
  }
  return false;
}

type Field = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>;

/** A field is not answered before the table was asked. Whoever it says no to finds null. */
function guard(operation: Operation, field: Field, evenhand: Evenhand): Field {
  const step = operation.startsWith('Subscription.') ? 'subscribe' : 'resolve';
  const act = field[step] ?? defaultFieldResolver;
  const isField = !/^(Query|Mutation|Subscription)\./.test(operation);
  return {
    ...field,
    [step]: async (parent: unknown, args: Record<string, unknown>, context: Context, info: Parameters<typeof act>[3]) => {
      try {
        if (await isAllowed(operation, { parent, args }, context, evenhand)) return await act(parent, args, context, info);
      } catch (error) {
        // Inside an answer a field that is not for this role is empty; the rest of the answer stands.
        if (!(isField && error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN')) throw error;
      }
      if (step === 'subscribe') throw forbidden('There is nothing of that id that you may follow.');
      return null;
    },
  };
}

/** Puts the table in front of the schema. @throws Error that lists root fields without a row */
export function withPermissions(schema: GraphQLSchema, evenhand: Evenhand): GraphQLSchema {
  const open: string[] = [];
  const guarded = mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field: Field, name, typeName) => {
      const operation = `${typeName}.${name}`;
      if (isOperation(operation)) return guard(operation, field, evenhand);
      if (/^(Query|Mutation|Subscription)$/.test(typeName)) open.push(operation);
      return field;
    },
  });
  if (open.length > 0) throw new Error(`These operations have no row in the table of permissions: ${open.join(', ')}.`);
  return guarded;
}
