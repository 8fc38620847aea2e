import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { LongText, lengthOf } from '../ui/long-text.js';
import { Refused } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { Written } from '../ui/written.js';
import { useCommonWords } from '../words/common-words.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { Half, RatingRules } from './exchange.js';
import { ReplyToRatingDocument } from './generated/ratings.js';
import { useRatingsWords } from './ratings-words.js';

interface RatingReplyProps {
  readonly half: Half;
  readonly isAboutViewer: boolean;
  readonly revealedOn: string | null;
  readonly rules: RatingRules['ratings'];
}

const dayMs = 86_400_000;

/** The rated party's one public reply, or the way to write it. */
export function RatingReply({ half, isAboutViewer, revealedOn, rules }: RatingReplyProps) {
  const say = useRatingsWords();
  const format = useFormat();
  // By the day: the last hours of the window are the API's to tell.
  const endsOn = revealedOn === null ? null : new Date(Date.parse(revealedOn) + rules.replyWindowDays * dayMs).toISOString().slice(0, 10);
  const isOver = useNow(60_000) >= (endsOn === null ? 0 : Date.parse(endsOn) + dayMs);
  const { reply } = half;
  if (reply !== null) {
    const date = format.date(reply.repliedOn);
    return (
      <Stack gap={4}>
        <Divider />
        <Text size="sm" fw={600}>
          {isAboutViewer ? say('yourReply', { date }) : say('replyOf', { name: isolated(half.subject.displayName), date })}
        </Text>
        {reply.text !== null && <Written text={reply.text} covered={!isAboutViewer && (reply.heldBack || reply.isRemoved)} />}
        {(reply.heldBack || reply.isRemoved) && (
          <Text size="sm" c="dimmed">
            {say(reply.isRemoved ? 'replyRemoved' : 'replyHeldBack')}
          </Text>
        )}
        {reply.decisionReason !== null && <Written text={reply.decisionReason} />}
      </Stack>
    );
  }
  if (!isAboutViewer || half.isRemoved || endsOn === null) return null;
  if (isOver)
    return (
      <Text size="sm" c="dimmed">
        {say('replyOver', { date: format.date(endsOn) })}
      </Text>
    );
  return <ReplyForm half={half} endsOn={endsOn} maximum={rules.maximumTextLength} />;
}

function ReplyForm({ half, endsOn, maximum }: { readonly half: Half; readonly endsOn: string; readonly maximum: number }) {
  const say = useRatingsWords();
  const sayCommon = useCommonWords();
  const format = useFormat();
  const replying = useDo(ReplyToRatingDocument);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  if (!isOpen)
    return (
      <Group>
        <Button variant="light" onClick={() => setOpen(true)}>
          {say('reply')}
        </Button>
      </Group>
    );
  return (
    <Stack gap="xs">
      <LongText
        label={say('replyTitle')}
        description={say('replyHint', { date: format.date(endsOn) })}
        data-autofocus
        maximum={maximum}
        value={text}
        onChange={setText}
      />
      <Refused doing={replying} />
      <Group>
        <Button
          loading={replying.isRunning}
          disabled={text.trim() === '' || lengthOf(text) > maximum}
          onClick={() => void replying.run({ input: { ratingId: half.id, text, idempotencyKey } })}
        >
          {say('replySend')}
        </Button>
        <Button variant="subtle" color="gray" onClick={() => setOpen(false)}>
          {sayCommon('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
