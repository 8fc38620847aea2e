import { Navigate, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';
import { OrderOfRatingDocument } from './generated/ratings.js';
import { useRatingsWords } from './ratings-words.js';

/** A rating is shown on the page of its order: whoever knows the rating alone is led there. */
export function Component() {
  const say = useRatingsWords();
  const sayCommon = useCommonWords();
  const { ratingId = '' } = useParams();
  const rating = useAsk(OrderOfRatingDocument, { id: ratingId });
  return (
    <Asked of={rating}>
      {({ node }) => {
        const order = node !== null && 'order' in node ? node.order : null;
        return order === null ? (
          <Page title={say('title')}>
            <Empty title={say('ratingMissing')} hint={sayCommon('notForYou')} />
          </Page>
        ) : (
          <Navigate to={`/orders/${encodeURIComponent(order.id)}#rating`} replace />
        );
      }}
    </Asked>
  );
}
