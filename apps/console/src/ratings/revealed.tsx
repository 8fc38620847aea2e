import { Anchor, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import type { Role } from '../orders/generated/orders.js';
import type { Order } from '../orders/sides.js';
import { useViewer } from '../shell/use-viewer.js';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import { halfBy, type Exchange, type Other, type RatingRules } from './exchange.js';
import { MyRemovalRequestsDocument } from './generated/ratings.js';
import { RatingHalf } from './rating-half.js';
import { RatingReply } from './rating-reply.js';
import { useRatingsWords } from './ratings-words.js';
import { RemovalOfRating } from './removal-of-rating.js';

interface RevealedProps {
  readonly order: Order;
  readonly exchange: Exchange;
  readonly rules: RatingRules;
  readonly own: Role | null;
  readonly other: Other;
}

/** Both halves side by side, final; what the rated party can do about the one about it. */
export function Revealed({ order, exchange, rules, own, other }: RevealedProps) {
  const say = useRatingsWords();
  const format = useFormat();
  const { party: me } = useViewer();
  const { revealedOn } = exchange;
  const sides: readonly Role[] = own === 'BUYER' ? ['SELLER', 'BUYER'] : ['BUYER', 'SELLER'];
  return (
    <Stack>
      {revealedOn !== null && <Text c="dimmed">{say('revealedOn', { date: format.date(revealedOn) })}</Text>}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        {sides.map((role) => {
          const half = halfBy(exchange, role);
          const author = role === 'SELLER' ? order.seller : order.buyer;
          if (half === null)
            return (
              <Card key={role} withBorder>
                <Text c="dimmed">{role === own ? say('silentYou') : say('silent', { name: isolated(author.displayName) })}</Text>
              </Card>
            );
          const isAboutMe = own !== null && role !== own;
          return (
            <RatingHalf key={role} half={half} isOwn={role === own} isAboutViewer={isAboutMe}>
              <RatingReply half={half} isAboutViewer={isAboutMe} revealedOn={revealedOn} rules={rules.ratings} />
              {isAboutMe && <Removal half={half} other={other} rules={rules} />}
            </RatingHalf>
          );
        })}
      </SimpleGrid>
      {me !== null && own !== null && (
        <Group gap="lg">
          <Anchor component={Link} to={`/parties/${encodeURIComponent(me.id)}`}>
            {say('howItCounts')}
          </Anchor>
          <Anchor component={Link} to={`/parties/${encodeURIComponent(other.id)}`}>
            {say('howItCountsOf', { name: isolated(other.displayName) })}
          </Anchor>
        </Group>
      )}
    </Stack>
  );
}

interface RemovalProps {
  readonly half: NonNullable<ReturnType<typeof halfBy>>;
  readonly other: Other;
  readonly rules: RatingRules;
}

function Removal({ half, other, rules }: RemovalProps) {
  const requests = useAsk(MyRemovalRequestsDocument, {});
  if (requests.data === undefined) return null;
  const ofThis = requests.data.myRatingRemovalRequests.edges.map(({ node }) => node).filter(({ rating }) => rating.id === half.id);
  return <RemovalOfRating half={half} other={other} requests={ofThis} maximumTextLength={rules.ratings.maximumTextLength} />;
}
