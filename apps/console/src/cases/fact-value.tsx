import { Code, Group, Stack, Text } from '@mantine/core';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Stars } from '../ui/stars.js';
import { Written } from '../ui/written.js';
import { useCommonWords } from '../words/common-words.js';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import { useFactWords } from './fact-words.js';
import { useTerm } from './use-term.js';

/** What a fact says, as it comes. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

export type Parties = ReadCase['dossier']['parties'];

interface FactFieldsProps {
  readonly data: JsonObject;
  readonly parties: Parties;
  /** Names of fields whose text may insult. */
  readonly covered: readonly string[];
  /** Part of another fact's fields. */
  readonly isInner?: boolean;
}

type FactWord = Parameters<ReturnType<typeof useFactWords>>[0];

/** The fields of a fact, each under its name: known ones in the viewer's language, others as the record names them. */
export function FactFields({ data, parties, covered, isInner = false }: FactFieldsProps) {
  const say = useFactWords();
  const format = useFormat();
  const { amountMinor, currency, ...rest } = data;
  const nameOf = (field: string): string => {
    const key = `field.${field}`;
    const said = say(key as FactWord);
    return said === key ? field : said;
  };
  return (
    <Fields {...(isInner && { columns: 1 })}>
      {typeof amountMinor === 'number' && typeof currency === 'string' && (
        <Field name={say('field.amount')}>{format.money(amountMinor, currency)}</Field>
      )}
      {Object.entries(rest).map(([field, value]) =>
        isNothing(value) ? null : (
          <Field key={field} name={nameOf(field)}>
            <Value field={field} value={value} parties={parties} covered={covered} />
          </Field>
        ),
      )}
    </Fields>
  );
}

const isNothing = (value: Json): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const hash = /^[0-9a-f]{64}$/i;
const day = /^\d{4}-\d\d-\d\d$/;
const instant = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const term = /^[A-Z]+(_[A-Z]+)*$/;

interface ValueProps extends Omit<FactFieldsProps, 'data' | 'isInner'> {
  readonly field: string;
  readonly value: Json;
}

function Value({ field, value, parties, covered }: ValueProps) {
  const sayCommon = useCommonWords();
  const sayTerm = useTerm();
  const format = useFormat();
  if (typeof value === 'boolean') return sayCommon(value ? 'yes' : 'no');
  if (typeof value === 'number') return field === 'stars' ? <Stars count={value} /> : format.number(value, Number.isInteger(value) ? 0 : 1);
  if (typeof value === 'string') {
    const party = parties.find(({ id }) => id === value)?.party;
    if (party !== undefined) return <Name party={party} />;
    if (uuid.test(value)) return <Reference id={value} />;
    if (hash.test(value)) return <Code style={{ overflowWrap: 'anywhere' }}>{value}</Code>;
    if (day.test(value)) return format.date(value);
    if (instant.test(value)) return format.dateTime(value);
    if (term.test(value)) return sayTerm(value);
    return <Written text={value} covered={covered.includes(field)} />;
  }
  if (value === null) return null;
  if (isList(value)) {
    return (
      <Stack gap="xs">
        {value.map((each, index) => (
          <Value key={index} field={field} value={each} parties={parties} covered={covered} />
        ))}
      </Stack>
    );
  }
  if (field === 'categories') return <Categories categories={value} />;
  return <FactFields data={value} parties={parties} covered={covered} isInner />;
}

const isList = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value);

function Categories({ categories }: { readonly categories: JsonObject }) {
  const sayTerm = useTerm();
  return (
    <Stack gap={4}>
      {Object.entries(categories).map(([category, stars]) => (
        <Group key={category} justify="space-between" maw={240}>
          <Text size="sm">{sayTerm(category)}</Text>
          {typeof stars === 'number' && <Stars count={stars} />}
        </Group>
      ))}
    </Stack>
  );
}

/** Which other thing of the record is meant: enough of its id to find it again on the page. */
function Reference({ id }: { readonly id: string }) {
  return <Code title={id}>…{id.slice(-8)}</Code>;
}
