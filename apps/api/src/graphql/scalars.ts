import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from './errors.js';

const textScalar = <Internal>(
  name: string,
  parse: (text: string) => Internal | null,
  example: string,
  serialize: (value: unknown) => string,
) =>
  new GraphQLScalarType<Internal, string>({
    name,
    serialize,
    parseValue: (value) => {
      const parsed = typeof value === 'string' ? parse(value) : null;
      if (parsed === null) throw badInput(`${name} is written like ${example}.`);
      return parsed;
    },
  });

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const dateTime = textScalar<Date>(
  'DateTime',
  (text) => {
    const time = new Date(text);
    return instant.test(text) && !Number.isNaN(time.getTime()) ? time : null;
  },
  '2026-03-01T09:30:00.000Z',
  (value) => (value instanceof Date ? value.toISOString() : String(value)),
);

const date = textScalar<string>(
  'Date',
  (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null),
  '2026-03-01',
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
);

const numberLiteral = (node: ValueNode): number | null => (node.kind === Kind.INT || node.kind === Kind.FLOAT ? Number(node.value) : null);

/** Lets every finite number pass: whether it makes sense is for a rule to say, with a typed refusal. */
const numberScalar = (name: string, rule: string) => {
  const check = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw badInput(`${name} is ${rule}.`);
    return value;
  };
  return new GraphQLScalarType<number, number>({
    name,
    serialize: Number,
    parseValue: check,
    parseLiteral: (node) => check(numberLiteral(node)),
  });
};

export const scalars = {
  DateTime: dateTime,
  Date: date,
  MinorUnits: numberScalar('MinorUnits', 'a whole number of the smallest unit of a currency'),
  Stars: numberScalar('Stars', 'a whole number from 1 to 5'),
};
