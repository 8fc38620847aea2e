import { Anchor, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Field, Fields } from '../ui/fields.js';
import { Section } from '../ui/section.js';
import { Written } from '../ui/written.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import type { Entry } from './hearing-page.js';
import { useHearingsWords } from './hearings-words.js';

/** What the viewer is charged with, and what that rests on. */
export function HearingCharge({ entry: { charge, subjectRole } }: { readonly entry: Entry }) {
  const say = useHearingsWords();
  const sayNoServe = useNoServeWords();
  const covered = charge.ground === 'INSULT' || charge.ground === 'THREAT';
  return (
    <Section title={say('charge')} hint={say('chargeHint')}>
      <Fields columns={2}>
        <Field name={say('ground')}>{sayNoServe(charge.ground)}</Field>
        <Field name={say('role')}>{say(`as${subjectRole}`)}</Field>
        <Field name={say('complaints')}>
          {charge.complaintIds.length > 0 && (
            <Ways to="/complaints" ids={charge.complaintIds} name={(number) => say('complaint', { number })} />
          )}
        </Field>
        <Field name={say('orders')}>
          {charge.orderIds.length > 0 && <Ways to="/orders" ids={charge.orderIds} name={(number) => say('order', { number })} />}
        </Field>
      </Fields>
      <Part label={say('why')} text={charge.explanation} />
      <Part label={say('facts')} text={charge.facts} covered={covered} />
      {charge.urgentReason !== null && <Part label={say('urgent')} text={charge.urgentReason} />}
    </Section>
  );
}

interface PartProps {
  readonly label: string;
  readonly text: string;
  readonly covered?: boolean;
}

function Part({ label, text, covered = false }: PartProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Written text={text} covered={covered} />
    </div>
  );
}

interface WaysProps {
  readonly to: string;
  readonly ids: readonly string[];
  readonly name: (number: number) => string;
}

function Ways({ to, ids, name }: WaysProps) {
  return (
    <Group gap="sm" component="span">
      {ids.map((id, index) => (
        <Anchor key={id} component={Link} to={`${to}/${encodeURIComponent(id)}`} inherit>
          {name(index + 1)}
        </Anchor>
      ))}
    </Group>
  );
}
