import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { IconBan } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAsk, useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { Asked } from '../ui/states.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useOrderWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import type { ReadCase } from './case.js';
import { useCasePageWords } from './case-words.js';
import {
  ComplaintsAboutSubjectDocument,
  SimilarPartiesDocument,
  StrikePointsDocument,
  type ComplaintsAboutSubjectQueryVariables,
} from './generated/surroundings.js';

interface OfCase {
  readonly case: ReadCase;
}

/** The orders concerned. */
export function CaseOrders({ case: { orders } }: OfCase) {
  const say = useCasePageWords();
  const sayOrder = useOrderWords();
  const format = useFormat();
  return (
    <Section title={say('orders')}>
      {orders.length === 0 && (
        <Text size="sm" c="dimmed">
          {say('noOrders')}
        </Text>
      )}
      {orders.map(({ id, state, placedAt, endedAt, amount, seller, buyer }) => (
        <Group key={id} justify="space-between" gap="xs">
          <div>
            <Text size="sm" component="div">
              {say('seller')} <Name party={seller} /> · {say('buyer')} <Name party={buyer} />
            </Text>
            <Text size="sm" c="dimmed">
              {say('placed', { date: format.date(placedAt) })}
              {endedAt !== null && `, ${say('ended', { date: format.date(endedAt) })}`}
            </Text>
          </div>
          <Group gap="xs">
            <Anchor component={Link} to={`/orders/${encodeURIComponent(id)}`} fw={600}>
              {format.money(amount.amountMinor, amount.currency)}
            </Anchor>
            <Badge variant="light">{sayOrder(state)}</Badge>
          </Group>
        </Group>
      ))}
    </Section>
  );
}

/** All that was complained about the subject in this role, and what it weighs. */
export function ComplaintsAbout({ case: { subject, subjectRole, about } }: OfCase) {
  const say = useCasePageWords();
  const sayComplaint = useComplaintWords();
  const format = useFormat();
  const variables: ComplaintsAboutSubjectQueryVariables = { partyId: subject.id, role: subjectRole };
  const complaints = useAskPages(
    ComplaintsAboutSubjectDocument,
    variables,
    ({ complaintsAbout }) => complaintsAbout ?? { edges: [], pageInfo: { hasNextPage: false, endCursor: null } },
  );
  const points = useAsk(StrikePointsDocument, { partyId: subject.id, role: subjectRole }).data?.complaintsAbout?.activePoints;
  return (
    <Section title={say('complaints')} aside={points !== undefined && <Badge variant="light">{say('points', { count: points })}</Badge>}>
      <Asked of={complaints} rows={2}>
        {(list) => (
          <Stack gap="sm">
            {list.length === 0 && (
              <Text size="sm" c="dimmed">
                {say('noComplaints')}
              </Text>
            )}
            {list.map(({ id, category, kind, state, filedOn, complainant, strikePoints, strikeExpiresOn }) => (
              <Group key={id} justify="space-between" gap="xs">
                <div>
                  <Group gap="xs">
                    <Text size="sm" fw={600}>
                      {[category, kind].flatMap((word) => (word === null ? [] : [sayComplaint(word)])).join(' · ')}
                    </Text>
                    {about?.id === id && <Badge variant="outline">{say('thisOne')}</Badge>}
                  </Group>
                  <Text size="sm" c="dimmed" component="div">
                    {filedOn !== null && say('filedOn', { date: format.date(filedOn) })}
                    {complainant !== null && (
                      <>
                        {' '}
                        {say('by')} <Name party={complainant} />
                      </>
                    )}
                  </Text>
                </div>
                <Group gap="xs">
                  {state === 'UPHELD' && strikePoints !== null && strikeExpiresOn !== null && (
                    <Text size="sm">{say('pointsUntil', { count: strikePoints, date: format.date(strikeExpiresOn) })}</Text>
                  )}
                  <Badge variant="light" color={state === 'UPHELD' ? 'orange' : 'gray'}>
                    {sayComplaint(state)}
                  </Badge>
                </Group>
              </Group>
            ))}
            <More of={complaints} />
          </Stack>
        )}
      </Asked>
    </Section>
  );
}

/** Who may be the same person under another name. */
export function SimilarParties({ case: { subject } }: OfCase) {
  const say = useCasePageWords();
  const similar = useAsk(SimilarPartiesDocument, { partyId: subject.id });
  return (
    <Section title={say('similar')}>
      <Asked of={similar} rows={1}>
        {({ similarParties }) =>
          similarParties === null || similarParties.length === 0 ? (
            <Text size="sm" c="dimmed">
              {say('noSimilar')}
            </Text>
          ) : (
            <Stack gap="xs">
              <Text size="sm" c="dimmed">
                {say('similarHint')}
              </Text>
              {similarParties.map(({ party, sharedKeys, isListed, wasListed }) => (
                <Group key={party.id} justify="space-between" gap="xs">
                  <Name party={party} />
                  <Group gap="xs">
                    <Text size="sm">{say('sharedKeys', { count: sharedKeys })}</Text>
                    {wasListed && (
                      <Badge variant="outline" color={isListed ? 'red' : 'gray'} leftSection={<IconBan size={12} aria-hidden />}>
                        {say(isListed ? 'listed' : 'wasListed')}
                      </Badge>
                    )}
                  </Group>
                </Group>
              ))}
            </Stack>
          )
        }
      </Asked>
    </Section>
  );
}
