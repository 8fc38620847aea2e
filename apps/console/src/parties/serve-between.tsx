import { Anchor, Badge, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Asked } from '../ui/states.js';
import { Field, Fields } from '../ui/fields.js';
import { Section } from '../ui/section.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { ServeBetweenDocument, type CheckShownFragment, type Verdict } from './generated/party.js';
import { usePartyWords } from './party-words.js';

const colors: Readonly<Record<Verdict, string>> = { SERVE: 'green', CAUTION: 'orange', REFUSE: 'red' };

interface ServeBetweenProps {
  /** Global id of the viewer's party. */
  readonly me: string;
  readonly party: { readonly id: string; readonly displayName: string };
}

/** What would become of an order between the viewer and a party, either way round. */
export function ServeBetween({ me, party }: ServeBetweenProps) {
  const say = usePartyWords();
  const checks = useAsk(ServeBetweenDocument, { me, them: party.id });
  return (
    <Section title={say('between2')}>
      <Asked of={checks} rows={1}>
        {({ iSell, theySell }) => (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
            {iSell !== null && <Check title={say('iSell', { name: party.displayName })} check={iSell} />}
            {theySell !== null && <Check title={say('theySell', { name: party.displayName })} check={theySell} />}
          </SimpleGrid>
        )}
      </Asked>
    </Section>
  );
}

function Check({
  title,
  check: { verdict, contact, conditions, reasons },
}: {
  readonly title: string;
  readonly check: CheckShownFragment;
}) {
  const say = usePartyWords();
  const sayTerm = useNoServeWords();
  return (
    <Stack gap="xs" align="start">
      <Title order={3} size="h5" style={{ overflowWrap: 'anywhere' }}>
        <bdi>{title}</bdi>
      </Title>
      <Badge size="lg" variant="light" color={colors[verdict]} tt="none">
        {sayTerm(verdict)}
      </Badge>
      {reasons.length === 0 ? (
        <Text size="sm">{say('nothingAgainst')}</Text>
      ) : (
        <List size="sm" spacing={4}>
          {reasons.map(({ code, message, statementId }) => (
            <List.Item key={code}>
              {message}{' '}
              {statementId !== null && (
                <Anchor component={Link} to={`/statements/${encodeURIComponent(statementId)}`} inherit>
                  {say('statement')}
                </Anchor>
              )}
            </List.Item>
          ))}
        </List>
      )}
      <Fields>
        <Field name={say('conditions')}>{conditions.map((condition) => sayTerm(condition)).join(', ')}</Field>
        <Field name={say('contact')}>{sayTerm(contact)}</Field>
      </Fields>
    </Stack>
  );
}
