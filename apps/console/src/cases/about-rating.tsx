import { Badge, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Stars } from '../ui/stars.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { useCommonWords } from '../words/common-words.js';
import { useRatingCategoryWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import { useAboutWords } from './about-words.js';
import type { SubjectMatter } from './case.js';

export type RatingMatter = Extract<SubjectMatter, { readonly __typename: 'Rating' }>;
export type RemovalMatter = Extract<SubjectMatter, { readonly __typename: 'RatingRemoval' }>;

/** So few stars come with words that may hurt. */
const badUpTo = 2;

/** A comment or a reply that was held back, with the rating that it belongs to. */
export function AboutHeldBack({ rating, subjectId }: { readonly rating: RatingMatter; readonly subjectId: string }) {
  const say = useAboutWords();
  return (
    <Stack gap="sm">
      <Text fw={600}>{say(rating.author.id === subjectId ? 'decides' : 'decidesReply')}</Text>
      <RatingFields rating={rating} />
    </Stack>
  );
}

/** Why a rating is to be removed, and the rating. */
export function AboutRemoval({ removal }: { readonly removal: RemovalMatter }) {
  const say = useAboutWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  return (
    <Stack gap="md">
      <Fields>
        <Field name={say('ground')}>{sayCase(removal.ground)}</Field>
        <Field name={say('askedBy')}>
          <Name party={removal.requestedBy} />
        </Field>
        <Field name={say('askedOn')}>{format.dateTime(removal.requestedAt)}</Field>
        <Field name={say('explanation')}>{removal.explanation !== null && <Written text={removal.explanation} />}</Field>
      </Fields>
      <Text fw={600}>{say('rating')}</Text>
      <RatingFields rating={removal.rating} />
    </Stack>
  );
}

function RatingFields({ rating }: { readonly rating: Omit<RemovalMatter['rating'], 'withoutThisRating'> }) {
  const say = useAboutWords();
  const sayCommon = useCommonWords();
  const sayCategory = useRatingCategoryWords();
  const format = useFormat();
  const { author, ratedParty, stars, again, categories, publicComment, moderatorNote, ratedOn, reply } = rating;
  const isBad = stars <= badUpTo;
  return (
    <Fields>
      <Field name={say('from')}>
        <Name party={author} />
      </Field>
      <Field name={say('aboutParty')}>
        <Name party={ratedParty} />
      </Field>
      <Field name={say('ratedOn')}>{format.date(ratedOn)}</Field>
      <Field name={say('stars')}>
        <Stars count={stars} />
      </Field>
      <Field name={say('again')}>{again !== null && sayCommon(again ? 'yes' : 'no')}</Field>
      <Field name={say('categories')}>
        {categories.length > 0 && (
          <Stack gap={4}>
            {categories.map(({ category, stars: count }) => (
              <Group key={category} justify="space-between" maw={240}>
                <Text size="sm">{sayCategory(category)}</Text>
                <Stars count={count} />
              </Group>
            ))}
          </Stack>
        )}
      </Field>
      <Field name={say('comment')}>
        <PublicText text={publicComment} isHeldBack={rating.commentHeldBack} isRemoved={rating.commentRemoved} isBad={isBad} />
      </Field>
      <Field name={say('note')}>{moderatorNote !== null && <Written text={moderatorNote} covered={isBad} />}</Field>
      <Field name={say('reply')}>
        {reply !== null && <PublicText text={reply.text} isHeldBack={reply.heldBack} isRemoved={reply.isRemoved} isBad={isBad} />}
      </Field>
    </Fields>
  );
}

interface TextProps {
  readonly text: string | null;
  readonly isHeldBack: boolean;
  readonly isRemoved: boolean;
  readonly isBad: boolean;
}

function PublicText({ text, isHeldBack, isRemoved, isBad }: TextProps): ReactNode {
  const say = useAboutWords();
  return (
    <Stack gap={4} align="start">
      {text === null ? say('noText') : <Written text={text} covered={isHeldBack || isRemoved || isBad} />}
      {(isHeldBack || isRemoved) && (
        <Badge variant="outline" color="gray">
          {say(isRemoved ? 'commentRemoved' : 'commentHeldBack')}
        </Badge>
      )}
    </Stack>
  );
}
