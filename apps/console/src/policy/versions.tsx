import { Anchor, Badge, Group, Select, Stack, Text, Timeline, Title } from '@mantine/core';
import { IconScale } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { More } from '../ui/more.js';
import { Section } from '../ui/section.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { differences } from './parameters.js';
import { PolicyDiff } from './policy-diff.js';
import { usePolicyWords } from './policy-words.js';
import { useVersions, type Version } from './use-versions.js';

const numberIn = (search: URLSearchParams, name: string): number | null => {
  const number = Number(search.get(name));
  return Number.isInteger(number) && number > 0 ? number : null;
};

/** Every version with who, when and why, and what is different between any two. */
export function Versions({ inForce }: { readonly inForce: number }) {
  const say = usePolicyWords();
  const [search] = useSearchParams();
  const [from, to] = [numberIn(search, 'from'), numberIn(search, 'to')];
  const versions = useVersions([from ?? Infinity, to ?? Infinity]);
  return (
    <Asked of={versions}>
      {(list) => {
        const newest = list[0]?.version ?? 1;
        if (newest === 1) return <Empty icon={IconScale} title={say('neverChanged')} hint={say('neverChangedHint')} />;
        return (
          <Stack gap="xl">
            <Comparison versions={list} from={from ?? newest - 1} to={to ?? newest} />
            <Timeline bulletSize={18} active={-1}>
              {list.map((version) => (
                <Timeline.Item key={version.version} title={<Heading version={version} inForce={inForce} />}>
                  <Story version={version} />
                </Timeline.Item>
              ))}
            </Timeline>
            <More of={versions} />
          </Stack>
        );
      }}
    </Asked>
  );
}

interface ComparisonProps {
  readonly versions: readonly Version[];
  readonly from: number;
  readonly to: number;
}

function Comparison({ versions, from, to }: ComparisonProps) {
  const say = usePolicyWords();
  const [, setSearch] = useSearchParams();
  const [before, after] = [from, to].map((number) => versions.find(({ version }) => version === number)?.policy.parameters);
  const data = versions.map(({ version }) => ({ value: String(version), label: say('version', { version }) }));
  const choose = (name: 'from' | 'to', chosen: string | null): void =>
    setSearch({ view: 'versions', from: String(from), to: String(to), [name]: chosen ?? '' });
  return (
    <Section title={say('compare')}>
      <Group mb="sm">
        <Select label={say('from')} value={String(from)} data={data} allowDeselect={false} onChange={(chosen) => choose('from', chosen)} />
        <Select label={say('to')} value={String(to)} data={data} allowDeselect={false} onChange={(chosen) => choose('to', chosen)} />
      </Group>
      <Title order={3} size="h5" aria-live="polite">
        {say('difference', { from, to })}
      </Title>
      {before === undefined || after === undefined ? (
        <Empty title={say('versionMissing', { version: before === undefined ? from : to })} />
      ) : differences(before, after).length === 0 ? (
        <Text c="dimmed">{say('same')}</Text>
      ) : (
        <PolicyDiff differences={differences(before, after)} />
      )}
    </Section>
  );
}

function Heading({ version: { version }, inForce }: { readonly version: Version; readonly inForce: number }) {
  const say = usePolicyWords();
  const state = version === inForce ? 'inForce' : version > inForce ? 'announced' : 'earlier';
  return (
    <Group gap="xs">
      {say('version', { version })}
      <Badge variant={state === 'inForce' ? 'filled' : 'outline'} color={state === 'earlier' ? 'gray' : 'cyan'}>
        {say(state)}
      </Badge>
    </Group>
  );
}

function Story({ version: { version, effectiveAt, changedAt, changedBy, reason } }: { readonly version: Version }) {
  const say = usePolicyWords();
  const format = useFormat();
  return (
    <Stack gap={4}>
      <Text size="sm">{effectiveAt === null ? say('fromTheBeginning') : say('since', { date: format.dateTime(effectiveAt) })}</Text>
      {changedBy !== null && changedAt !== null && (
        <Text size="sm" c="dimmed">
          <bdi>{say('decidedBy', { person: changedBy, date: format.dateTime(changedAt) })}</bdi>
        </Text>
      )}
      {reason !== null && <Written text={reason} />}
      <Group gap="md">
        <Anchor component={Link} to={`?version=${version}`} size="sm">
          {say('readVersion', { version })}
        </Anchor>
        {version > 1 && (
          <Anchor component={Link} to={`?view=versions&from=${version - 1}&to=${version}`} size="sm">
            {say('compareWithBefore', { version })}
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}
