import { Accordion, Anchor, Badge, Code, Group, Stack, Text, Timeline } from '@mantine/core';
import {
  IconFileText,
  IconFlag,
  IconGavel,
  IconMessage,
  IconPackage,
  IconScale,
  IconShieldCheck,
  IconShieldX,
  IconStar,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Section } from '../ui/section.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { Fact, ReadCase } from './case.js';
import { FactFields, type JsonObject, type Parties } from './fact-value.js';
import { useFactWords } from './fact-words.js';
import { keyOf } from './use-reading.js';
import { useTerm } from './use-term.js';

type FactWord = Parameters<ReturnType<typeof useFactWords>>[0];

const pictures: Readonly<Record<string, Icon>> = {
  order: IconPackage,
  rating: IconStar,
  reply: IconMessage,
  'removal-request': IconFileText,
  complaint: IconFlag,
  charge: IconScale,
  answer: IconMessage,
  decision: IconGavel,
  appeal: IconScale,
  'similar-party': IconUsers,
};

/** As many are shown at once. */
const shownAtFirst = 30;

interface FactsProps {
  readonly facts: readonly Fact[];
  readonly parties: Parties;
  readonly isNew?: (fact: Fact) => boolean;
}

/** What the record says about the case, as it stands and as it stood when somebody decided. */
export function Dossier({ case: { dossier, frozenDossiers }, isNew }: { readonly case: ReadCase } & Pick<FactsProps, 'isNew'>) {
  const say = useFactWords();
  return (
    <Section title={say('title')}>
      <Text size="sm" c="dimmed">
        {say('hint')}
      </Text>
      <Facts facts={dossier.facts} parties={dossier.parties} {...(isNew === undefined ? {} : { isNew })} />
      <Hash hash={dossier.hash} />
      {frozenDossiers.length > 0 && <Frozen dossiers={frozenDossiers} />}
    </Section>
  );
}

function Hash({ hash }: { readonly hash: string }) {
  const say = useFactWords();
  return (
    <Text size="xs" c="dimmed" component="div">
      {say('hash')}: <Code style={{ overflowWrap: 'anywhere' }}>{hash}</Code>
    </Text>
  );
}

function Facts({ facts, parties, isNew = () => false }: FactsProps) {
  const say = useFactWords();
  const [isWhole, unfold] = useState(false);
  if (facts.length === 0) return <Text>{say('empty')}</Text>;
  const shown = isWhole ? facts : facts.slice(0, shownAtFirst);
  return (
    <>
      <Timeline bulletSize={28} lineWidth={2} active={facts.length}>
        {shown.map((fact) => {
          const Picture = pictures[fact.source] ?? IconFileText;
          return (
            <Timeline.Item
              key={keyOf(fact)}
              bullet={<Picture size={15} aria-hidden />}
              title={<FactTitle fact={fact} isNew={isNew(fact)} />}
              styles={{ itemBody: { minWidth: 0 } }}
            >
              <FactBody fact={fact} parties={parties} />
            </Timeline.Item>
          );
        })}
      </Timeline>
      {shown.length < facts.length && (
        <Anchor component="button" type="button" onClick={() => unfold(true)}>
          {say('more', { count: facts.length - shown.length })}
        </Anchor>
      )}
    </>
  );
}

/** A fact is an object by its schema; should one not be, its text is shown under no name. */
const parsed = (data: string): JsonObject => {
  const found = JSON.parse(data) as JsonObject[string];
  return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as JsonObject) : { text: found };
};

function FactTitle({ fact, isNew }: { readonly fact: Fact; readonly isNew: boolean }) {
  const say = useFactWords();
  const sayTerm = useTerm();
  const format = useFormat();
  const { event } = parsed(fact.data);
  const key = `source.${fact.source}`;
  const source = say(key as FactWord);
  return (
    <Group gap="xs" component="span">
      <span>
        {source === key ? fact.source : source}
        {typeof event === 'string' && `: ${sayTerm(event)}`}
      </span>
      <Text size="sm" c="dimmed" span>
        <time dateTime={fact.at}>{format.dateTime(fact.at)}</time>
      </Text>
      {isNew && (
        <Badge color="indigo.9" variant="filled">
          {say('isNew')}
        </Badge>
      )}
    </Group>
  );
}

const badUpTo = 2;

/** Texts of a fact that may insult. */
const coveredIn = ({ source }: Fact, { stars }: JsonObject): readonly string[] => {
  if (source === 'complaint') return ['what', 'text'];
  if (source === 'rating' && typeof stars === 'number' && stars <= badUpTo) return ['comment', 'moderatorNote'];
  return source === 'charge' ? ['facts'] : [];
};

function FactBody({ fact, parties }: { readonly fact: Fact; readonly parties: Parties }) {
  const { event: _inTheTitle, ...rest } = parsed(fact.data);
  const data = fact.source === 'similar-party' ? { party: fact.id, ...rest } : rest;
  return <FactFields data={data} parties={parties} covered={coveredIn(fact, data)} />;
}

function Frozen({ dossiers }: { readonly dossiers: ReadCase['frozenDossiers'] }) {
  const say = useFactWords();
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Text fw={600}>{say('frozen')}</Text>
      <Accordion variant="contained" chevronPosition="left">
        {dossiers.map(({ hash, isVerified, frozenAt, frozenBy, facts, parties }) => (
          <Accordion.Item key={frozenAt} value={frozenAt}>
            <Accordion.Control>
              <Group justify="space-between" gap="xs">
                <Text size="sm">{say('frozenOn', { date: format.dateTime(frozenAt), name: isolated(frozenBy) })}</Text>
                <Badge
                  variant="light"
                  color={isVerified ? 'teal' : 'red'}
                  leftSection={isVerified ? <IconShieldCheck size={14} aria-hidden /> : <IconShieldX size={14} aria-hidden />}
                >
                  {say(isVerified ? 'verified' : 'broken')}
                </Badge>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Stack gap="sm">
                <Facts facts={facts} parties={parties} />
                <Hash hash={hash} />
              </Stack>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  );
}
