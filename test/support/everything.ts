import {
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

export interface Question {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const deepest = 6;

/** Every field that can be asked for without an argument, and theirs, as deep as a query may go, each type once on its way down. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, way: readonly string[]): string {
  if (isLeafType(type)) return '';
  if (isAbstractType(type)) {
    const each = schema.getPossibleTypes(type).map((possible) => `... on ${possible.name} ${selectionOf(schema, possible, way)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap(({ name, args, type: wrapped }) => {
    const inner = getNamedType(wrapped);
    if (args.some(isRequiredArgument)) return [];
    if (isLeafType(inner)) return [name];
    if (way.length >= deepest || way.includes(inner.name)) return [];
    return [`${name} ${selectionOf(schema, inner, [...way, inner.name])}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}

function combinations(args: GraphQLField<unknown, unknown>['args'], values: Readonly<Record<string, readonly unknown[]>>) {
  const given = args.filter(({ name }) => values[name] !== undefined);
  return given.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (some, { name }) => some.flatMap((one) => (values[name] ?? []).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/**
 * All that can be asked of one field of Query.
 * @param values what to pass for the argument of a name: each with each
 */
export function everythingOf(schema: GraphQLSchema, name: string, values: Readonly<Record<string, readonly unknown[]>>): Question[] {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) throw new Error(`There is no query ${name}.`);
  const type = getNamedType(field.type);
  return combinations(field.args, values).map((variables) => {
    const given = field.args.filter((arg) => arg.name in variables);
    const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
    const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
    const asked = `${name}${passed === '' ? '' : `(${passed})`} ${selectionOf(schema, type, [type.name])}`;
    return { query: `query ${declared === '' ? '' : `(${declared})`} { ${asked} }`, variables };
  });
}
