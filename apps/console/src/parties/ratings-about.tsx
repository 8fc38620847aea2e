import { Badge, Group, Stack, Text } from '@mantine/core';
import { IconCornerDownRight } from '@tabler/icons-react';
import { useAskPages } from '../api/use-ask.js';
import { Asked } from '../ui/states.js';
import { More } from '../ui/more.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { Stars } from '../ui/stars.js';
import { Written } from '../ui/written.js';
import { useRatingCategoryWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import { RatingsAboutDocument, type RatingsAboutQuery, type Role } from './generated/party.js';
import { nothing } from './no-connection.js';
import { usePartyWords } from './party-words.js';
import classes from './ratings.module.css';

type Rating = NonNullable<RatingsAboutQuery['ratingsAbout']>['edges'][number]['node'];

/** Up to so many stars a comment may insult. */
const badUpTo = 2;

/** What others said about a party in a role, once it was revealed. */
export function RatingsAbout({ partyId, role }: { readonly partyId: string; readonly role: Role }) {
  const say = usePartyWords();
  const ratings = useAskPages(RatingsAboutDocument, { partyId, role }, (result) => result.ratingsAbout ?? nothing<Rating>());
  return (
    <Section title={say('ratings')}>
      <Asked of={ratings} rows={3}>
        {(list) => (
          <>
            {list.length === 0 && <Text c="dimmed">{say('ratingsNone')}</Text>}
            <ul className={classes.list}>
              {list.map((rating) => (
                <li key={rating.id}>
                  <RatingLine rating={rating} />
                </li>
              ))}
            </ul>
            <More of={ratings} />
          </>
        )}
      </Asked>
    </Section>
  );
}

function RatingLine({ rating }: { readonly rating: Rating }) {
  const say = usePartyWords();
  const sayCategory = useRatingCategoryWords();
  const format = useFormat();
  const {
    author,
    stars,
    again,
    categories,
    publicComment,
    commentHeldBack,
    commentRemoved,
    ratedOn,
    reply,
    withoutThisRating: without,
  } = rating;
  const mayInsult = stars <= badUpTo;
  return (
    <Stack gap={6}>
      <Group gap="sm">
        <Stars count={stars} />
        <Text size="sm" component="div">
          {say('ratedBy')} <Name party={author} /> · {format.date(ratedOn)}
        </Text>
        {again !== null && (
          <Badge variant="light" color={again ? 'green' : 'gray'} tt="none">
            {say(again ? 'wouldDealAgain' : 'wouldNotDealAgain')}
          </Badge>
        )}
      </Group>
      {publicComment !== null && <Written text={publicComment} covered={mayInsult || commentHeldBack} />}
      {commentHeldBack && <Note text={say('heldBack')} />}
      {commentRemoved && <Note text={say('commentRemoved')} />}
      {categories.length > 0 && (
        <Note text={categories.map(({ category, stars: given }) => `${sayCategory(category)} ${format.number(given)}`).join(' · ')} />
      )}
      {reply !== null && (
        <Group gap="xs" wrap="nowrap" align="start" pl="md">
          <IconCornerDownRight size={18} aria-hidden className={classes.corner} />
          <div>
            <Note text={say('reply', { date: format.date(reply.repliedOn) })} />
            {reply.text !== null && <Written text={reply.text} covered={reply.heldBack} />}
            {reply.heldBack && <Note text={say('replyHeldBack')} />}
            {reply.isRemoved && <Note text={say('replyRemoved')} />}
          </div>
        </Group>
      )}
      {without !== null && (
        <Note
          text={say(without.effect < 0 ? 'lowers' : 'raises', {
            effect: format.number(Math.abs(without.effect), 2),
            score: format.number(without.score, 2),
          })}
        />
      )}
    </Stack>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <Text size="sm" c="dimmed">
      {text}
    </Text>
  );
}
