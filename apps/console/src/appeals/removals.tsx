import { Anchor, Badge, Card, Group, Stack, Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useAskPages } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Stars } from '../ui/stars.js';
import { Asked, Empty } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { useFormat } from '../words/use-format.js';
import { useAppealsWords } from './appeals-words.js';
import { MyRatingRemovalRequestsDocument, WithdrawRatingRemovalDocument, type MyRatingRemovalRequestsQuery } from './generated/appeals.js';

type Removal = MyRatingRemovalRequestsQuery['myRatingRemovalRequests']['edges'][number]['node'];

/** Up to so many stars a comment may hurt whoever is rated. */
const coveredUpTo = 2;

/** What the viewer has asked to be removed. */
export function Removals() {
  const say = useAppealsWords();
  const removals = useAskPages(MyRatingRemovalRequestsDocument, {}, (result) => result.myRatingRemovalRequests);
  return (
    <Asked of={removals}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon={IconEraser} title={say('noneRemovals')} hint={say('noneRemovalsHint')} />
        ) : (
          <Stack gap="xs">
            {list.map((removal) => (
              <RemovalCard key={removal.id} removal={removal} />
            ))}
            <More of={removals} />
          </Stack>
        )
      }
    </Asked>
  );
}

function RemovalCard({ removal }: { readonly removal: Removal }) {
  const say = useAppealsWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const { rating, ground, explanation, state, requestedAt, decidedAt, decisionReason, appeals } = removal;
  return (
    <Card withBorder>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <div>
            <Text fw={600}>{sayCase(ground)}</Text>
            <Group gap="xs">
              <Text size="sm">{say('ratingBy')}</Text>
              <Name party={rating.author} />
              <Stars count={rating.stars} />
            </Group>
            <Text size="sm" c="dimmed">
              {say('requestedAt', { date: format.date(requestedAt) })}
              {decidedAt !== null && ` · ${say('decidedAt', { date: format.date(decidedAt) })}`}
            </Text>
          </div>
          <Group gap="xs">
            <Badge variant="light" color={state === 'REQUESTED' ? 'cyan' : 'gray'}>
              {sayCase(state)}
            </Badge>
            {state === 'REQUESTED' && <WithdrawRemoval id={removal.id} />}
          </Group>
        </Group>
        {rating.publicComment !== null && (
          <Quoted label={say('comment')} text={rating.publicComment} covered={rating.stars <= coveredUpTo} />
        )}
        {explanation !== null && <Quoted label={say('explanation')} text={explanation} />}
        {decisionReason !== null && <Quoted label={say('decision')} text={decisionReason} />}
        {appeals.map((appeal) => (
          <Anchor key={appeal.id} component={Link} to={`/appeals/${encodeURIComponent(appeal.id)}`}>
            {say('appealOf')}: {sayCase(appeal.state)}
          </Anchor>
        ))}
      </Stack>
    </Card>
  );
}

interface QuotedProps {
  readonly label: string;
  readonly text: string;
  readonly covered?: boolean;
}

function Quoted({ label, text, covered = false }: QuotedProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Written text={text} covered={covered} />
    </div>
  );
}

function WithdrawRemoval({ id }: { readonly id: string }) {
  const say = useAppealsWords();
  const withdraw = useDo(WithdrawRatingRemovalDocument);
  return (
    <Confirm
      size="xs"
      label={say('withdrawRemoval')}
      title={say('withdrawRemoval')}
      doing={withdraw}
      what={say('withdrawRemovalHint')}
      onConfirm={() => withdraw.run({ input: { removalId: id } })}
    />
  );
}
