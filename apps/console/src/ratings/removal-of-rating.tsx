import { Badge, Card, Group, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useDo } from '../api/use-do.js';
import { Confirm } from '../ui/confirm.js';
import { LongText, lengthOf } from '../ui/long-text.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { Half, Other } from './exchange.js';
import {
  RemovalGroundsDocument,
  RequestRatingRemovalDocument,
  WithdrawRatingRemovalDocument,
  type MyRemovalRequestsQuery,
  type RatingRemovalGround,
} from './generated/ratings.js';
import { useRatingsWords } from './ratings-words.js';

type Request = MyRemovalRequestsQuery['myRatingRemovalRequests']['edges'][number]['node'];

interface RemovalProps {
  readonly half: Half;
  readonly other: Other;
  /** What was asked about this rating so far, newest first. */
  readonly requests: readonly Request[];
  readonly maximumTextLength: number;
}

export function RemovalOfRating({ half, other, requests, maximumTextLength }: RemovalProps) {
  const isPending = requests.some(({ state }) => state === 'REQUESTED');
  return (
    <Stack gap="sm">
      {requests.map((request) => (
        <RequestAsItStands key={request.id} request={request} />
      ))}
      {!isPending && !half.isRemoved && <AskForRemoval key={requests.length} half={half} other={other} maximum={maximumTextLength} />}
    </Stack>
  );
}

function RequestAsItStands({ request }: { readonly request: Request }) {
  const say = useRatingsWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  const withdrawing = useDo(WithdrawRatingRemovalDocument);
  const { id, state, ground, requestedAt, decidedAt, explanation, decisionReason } = request;
  return (
    <Card withBorder padding="sm" bg="var(--mantine-color-default-hover)">
      <Stack gap="xs" align="start">
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {say('removalState', { ground: sayCase(ground) })}
          </Text>
          <Badge variant="outline" color="gray">
            {sayCase(state)}
          </Badge>
        </Group>
        {explanation !== null && <Written text={explanation} />}
        <Text size="sm" c="dimmed">
          {decidedAt === null
            ? say('removalAsked', { date: format.date(requestedAt) })
            : say('removalDecided', { date: format.date(decidedAt) })}
        </Text>
        {decisionReason !== null && (
          <div>
            <Text size="sm" fw={600}>
              {say('becauseOf')}
            </Text>
            <Written text={decisionReason} />
          </div>
        )}
        {state === 'REQUESTED' && (
          <Confirm
            label={say('removalWithdraw')}
            title={say('removalWithdrawTitle')}
            what={say('removalWithdrawWill')}
            doing={withdrawing}
            onConfirm={() => withdrawing.run({ input: { removalId: id } })}
            size="xs"
          />
        )}
      </Stack>
    </Card>
  );
}

interface AskProps {
  readonly half: Half;
  readonly other: Other;
  readonly maximum: number;
}

function AskForRemoval({ half, other, maximum }: AskProps) {
  const say = useRatingsWords();
  const sayCase = useCaseWords();
  const requesting = useDo(RequestRatingRemovalDocument);
  const grounds = useAsk(RemovalGroundsDocument, {});
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<{ ground: RatingRemovalGround | null; explanation: string }>({
    initialValues: { ground: null, explanation: '' },
    validate: {
      ground: (ground) => (ground === null ? say('groundMissing') : null),
      explanation: (text) => (text.trim() === '' ? say('explanationMissing') : null),
    },
  });
  const { ground, explanation } = form.values;
  const known = grounds.data?.ratingRemovalGrounds ?? [];
  const request = async (): Promise<object | null> => {
    if (form.validate().hasErrors || ground === null || lengthOf(explanation) > maximum) return null;
    return requesting.run({ input: { ratingId: half.id, ground, explanation, idempotencyKey } });
  };
  return (
    <Group>
      <Confirm
        label={say('removal')}
        title={say('removalTitle')}
        confirm={say('removalSend')}
        doing={requesting}
        what={say('removalHint')}
        onConfirm={request}
        variant="subtle"
        size="compact-sm"
      >
        <Select
          label={say('ground')}
          withAsterisk
          aria-required
          data-autofocus
          description={known.find((one) => one.ground === ground)?.explanation}
          data={known.map((one) => ({ value: one.ground, label: sayCase(one.ground) }))}
          {...form.getInputProps('ground')}
        />
        <LongText
          label={say('explanation')}
          description={say('explanationHint', { name: isolated(other.displayName) })}
          withAsterisk
          aria-required
          maximum={maximum}
          {...form.getInputProps('explanation')}
          value={explanation}
        />
      </Confirm>
    </Group>
  );
}
