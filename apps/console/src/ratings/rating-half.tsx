import { Alert, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconEyeOff, IconHeartHandshake, IconHeartOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Stars } from '../ui/stars.js';
import { Written } from '../ui/written.js';
import { isolated } from '../words/isolated.js';
import { useRatingCategoryWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import type { Half } from './exchange.js';
import { useRatingsWords } from './ratings-words.js';

interface RatingHalfProps {
  readonly half: Half;
  readonly isOwn: boolean;
  readonly isAboutViewer: boolean;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Up to so many stars a comment may insult: it is read by those who want to. */
const coveredUpTo = 2;

/** One revealed half, with everything that this viewer may read. */
export function RatingHalf({ half, isOwn, isAboutViewer, children }: RatingHalfProps) {
  const say = useRatingsWords();
  const format = useFormat();
  const [author, name] = [isolated(half.author.displayName), isolated(half.subject.displayName)];
  const title = isOwn ? say('byYou', { name }) : isAboutViewer ? say('byOther', { name: author }) : say('byOf', { author, name });
  const isCovered = half.stars <= coveredUpTo && !isOwn;
  const Again = half.again === false ? IconHeartOff : IconHeartHandshake;
  return (
    <Card withBorder component="article">
      <Stack gap="sm">
        <Title order={3} size="h4" style={{ overflowWrap: 'anywhere' }}>
          {title}
        </Title>
        {half.isRemoved && (
          <Alert color="orange" variant="light" icon={<IconEyeOff aria-hidden />}>
            {say('removed', { date: half.removedOn === null ? '' : format.date(half.removedOn) })}
          </Alert>
        )}
        <Group gap="md">
          <Stars count={half.stars} />
          {half.again !== null && (
            <Group gap={6} wrap="nowrap">
              <Again size={18} stroke={1.6} aria-hidden />
              <Text size="sm">{say(half.again ? 'wouldAgain' : 'wouldNotAgain')}</Text>
            </Group>
          )}
        </Group>
        <CategoryStars half={half} />
        <Comment half={half} isOwn={isOwn} isCovered={isCovered} />
        {half.privateNote !== null && (
          <Note title={isOwn ? say('toOtherAlone', { name }) : say('toYouAlone')} text={half.privateNote} isCovered={isCovered} />
        )}
        {half.moderatorNote !== null && <Note title={say('toModerators')} text={half.moderatorNote} isCovered={isCovered} />}
        {half.neverAgain === true && <Text size="sm">{say('didNever', { name })}</Text>}
        <Text size="sm" c="dimmed">
          {say('ratedOn', { date: format.date(half.ratedOn) })}
        </Text>
        {children}
      </Stack>
    </Card>
  );
}

function CategoryStars({ half: { categories } }: { readonly half: Half }) {
  const sayCategory = useRatingCategoryWords();
  if (categories.length === 0) return null;
  return (
    <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {categories.map(({ category, stars }) => (
        <Group key={category} component="li" justify="space-between" maw={320} wrap="nowrap">
          <Text size="sm">{sayCategory(category)}</Text>
          <Stars count={stars} />
        </Group>
      ))}
    </Stack>
  );
}

function Comment({ half, isOwn, isCovered }: { readonly half: Half; readonly isOwn: boolean; readonly isCovered: boolean }) {
  const say = useRatingsWords();
  const { publicComment, commentHeldBack, commentRemoved, commentDecisionReason } = half;
  return (
    <>
      {publicComment !== null && <Written text={publicComment} covered={isCovered || (!isOwn && (commentHeldBack || commentRemoved))} />}
      {publicComment === null && !commentHeldBack && !commentRemoved && (
        <Text size="sm" c="dimmed">
          {say('noComment')}
        </Text>
      )}
      {(commentHeldBack || commentRemoved) && (
        <Alert color="gray" variant="light" icon={<IconEyeOff aria-hidden />}>
          <Text size="sm">{say(commentRemoved ? 'commentRemoved' : isOwn ? 'heldBackOwn' : 'heldBack')}</Text>
        </Alert>
      )}
      {commentDecisionReason !== null && <Note title={say('becauseOf')} text={commentDecisionReason} isCovered={false} />}
    </>
  );
}

function Note({ title, text, isCovered }: { readonly title: string; readonly text: string; readonly isCovered: boolean }) {
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <Written text={text} covered={isCovered} />
    </div>
  );
}
