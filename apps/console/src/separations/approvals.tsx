import { Badge, Button, Group, MultiSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Form } from '../ui/form.js';
import { Refused } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { ChosenFacts } from './facts.js';
import { ApproveSeparationDocument, DeclineSeparationDocument, NameApproversDocument } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

/** Names those responsible; a single person sleeps on it instead. */
export function NameApprovers({ separation }: ActionProps) {
  const say = useSeparationWords();
  const naming = useDo(NameApproversDocument);
  const { subject } = useViewer();
  const others = (separation.opener.members ?? []).filter((member) => member !== subject);
  const named = separation.inside?.approvers.map(({ person }) => person) ?? [];
  const [persons, choose] = useState<readonly string[]>(named);
  const name = (): void => void naming.run({ input: { ...targetOf(separation), persons: [...persons] } });
  if (others.length === 0) {
    return (
      <Form doing={naming} submit={say('sleepOnIt')} onSubmit={name}>
        <Text size="sm">{say('nobodyElse')}</Text>
      </Form>
    );
  }
  return (
    <Form doing={naming} submit={say('nameApprovers')} onSubmit={name} isReady={persons.length > 0} quiet={named.length > 0}>
      <MultiSelect
        label={say('approvers')}
        description={say('approversHint')}
        data={[...new Set([...others, ...named])]}
        value={[...persons]}
        onChange={choose}
        searchable
      />
    </Form>
  );
}

/** For those who were asked: they read the facts, and approve these or not. */
export function Approve({ separation }: ActionProps) {
  const say = useSeparationWords();
  const approving = useDo(ApproveSeparationDocument);
  const declining = useDo(DeclineSeparationDocument);
  const target = targetOf(separation);
  const dossierHash = separation.inside?.dossierHash ?? '';
  return (
    <Stack gap="sm">
      <ChosenFacts separation={separation} />
      <Refused doing={approving} />
      <Refused doing={declining} />
      <Group>
        <Button loading={approving.isRunning} onClick={() => void approving.run({ input: { ...target, dossierHash } })}>
          {say('approve')}
        </Button>
        <Button variant="default" loading={declining.isRunning} onClick={() => void declining.run({ input: target })}>
          {say('decline')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Who was asked, and who has approved. */
export function Approvers({ separation: { inside } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (inside === null || inside.approvers.length === 0) return null;
  return (
    <Group gap="xs">
      {inside.approvers.map(({ person, approvedAt }) => (
        <Badge key={person} variant="light" color={approvedAt === null ? 'gray' : 'teal'} tt="none">
          <bdi>{person}</bdi>: {approvedAt === null ? say('waiting') : say('approved', { at: format.date(approvedAt) })}
        </Badge>
      ))}
    </Group>
  );
}
