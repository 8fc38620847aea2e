import { Text } from '@mantine/core';
import { Section } from '../ui/section.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useFormat } from '../words/use-format.js';
import type { Entry } from './hearing-page.js';
import { useHearingsWords } from './hearings-words.js';

/** What would follow, or follows, for whoever is concerned. */
export function WhatItMeans({ entry: { state, charge, decision } }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const sayNoServe = useNoServeWords();
  const format = useFormat();
  const isOpen = state === 'HEARING' || state === 'PROPOSED';
  const endsAt = decision.extendedUntil ?? charge.endsAt;
  const date = endsAt === null ? '' : format.dateTime(endsAt);
  const conditions = charge.conditions.map((condition) => sayNoServe(condition)).join(', ');
  const saysEnd = charge.rung === 'TEMPORARY' || charge.rung === 'WARNING';
  return (
    <Section title={say(isOpen ? 'would' : 'means')} {...(isOpen ? { hint: say('wouldHint') } : {})}>
      <Text fw={600}>{sayNoServe(charge.rung)}</Text>
      <Text>{say(charge.rung, { date, conditions })}</Text>
      {!saysEnd && <Text>{endsAt === null ? say('noEnd') : say('until', { date })}</Text>}
      <Text size="sm" c="dimmed">
        {say('ladder')}
      </Text>
      <Text size="sm" c="dimmed">
        {say('decidedBy')}
      </Text>
    </Section>
  );
}
