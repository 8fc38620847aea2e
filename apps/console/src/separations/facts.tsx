import { Checkbox, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { Form } from '../ui/form.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { ChooseSeparationFactsDocument } from './generated/separation.js';
import { useSeparationWords } from './separation-words.js';
import { targetOf, type ActionProps, type Separation } from './separation.js';

const keyOf = ({ source, id }: { readonly source: string; readonly id: string }): string => `${source} ${id}`;

/** The facts that it rests on, to be chosen until they are frozen. */
export function ChooseFacts({ separation }: ActionProps) {
  const say = useSeparationWords();
  const choosing = useDo(ChooseSeparationFactsDocument);
  const { availableFacts = [], facts = [] } = separation.inside ?? {};
  const [chosen, choose] = useState<readonly string[]>(facts.map(keyOf));
  if (availableFacts.length === 0) return <Text c="dimmed">{say('noFacts')}</Text>;
  const keep = (): void => {
    const kept = availableFacts.filter((fact) => chosen.includes(keyOf(fact))).map(({ source, id }) => ({ source, id }));
    void choosing.run({ input: { ...targetOf(separation), facts: kept } });
  };
  return (
    <Form doing={choosing} submit={say('chooseFacts')} onSubmit={keep}>
      <Checkbox.Group
        label={say('facts')}
        description={separation.state === 'APPROVED' ? say('factsLapse') : undefined}
        value={[...chosen]}
        onChange={choose}
      >
        <Stack gap="xs" mt="xs">
          {availableFacts.map((fact) => (
            <Checkbox key={keyOf(fact)} value={keyOf(fact)} label={<bdi>{fact.text}</bdi>} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Form>
  );
}

/** What was chosen, and whether it is frozen. */
export function ChosenFacts({ separation: { inside } }: { readonly separation: Separation }) {
  const say = useSeparationWords();
  const format = useFormat();
  if (inside === null || inside.facts.length === 0) return null;
  return (
    <div>
      <Text fw={600} size="sm">
        {say('facts')}
      </Text>
      {inside.factsFrozenAt !== null && (
        <Text size="sm" c="dimmed">
          {say('factsFrozen', { at: format.dateTime(inside.factsFrozenAt) })}
        </Text>
      )}
      <List size="sm" mt="xs">
        {inside.facts.map((fact) => (
          <List.Item key={keyOf(fact)}>
            <Written text={fact.text} />
          </List.Item>
        ))}
      </List>
    </div>
  );
}
