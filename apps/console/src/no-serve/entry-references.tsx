import { Anchor, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Name } from '../ui/name.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useOrderWords } from '../words/order-words.js';
import { useFormat } from '../words/use-format.js';
import { useEntryWords } from './entry-words.js';
import { EntryComplaintDocument, EntryOrderDocument } from './generated/no-serve-entry.js';

/** The complaints and orders that a charge rests on, as far as this viewer may see them. */
export function EntryReferences({
  complaintIds,
  orderIds,
}: {
  readonly complaintIds: readonly string[];
  readonly orderIds: readonly string[];
}) {
  const say = useEntryWords();
  return (
    <>
      {complaintIds.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            {say('complaints')}
          </Text>
          <List size="sm">
            {complaintIds.map((id) => (
              <ComplaintLine key={id} id={id} />
            ))}
          </List>
        </div>
      )}
      {orderIds.length > 0 && (
        <div>
          <Text fw={600} size="sm">
            {say('orders')}
          </Text>
          <List size="sm">
            {orderIds.map((id) => (
              <OrderLine key={id} id={id} />
            ))}
          </List>
        </div>
      )}
    </>
  );
}

function ComplaintLine({ id }: { readonly id: string }) {
  const say = useEntryWords();
  const sayComplaint = useComplaintWords();
  const complaint = useAsk(EntryComplaintDocument, { id }).data?.complaint;
  if (complaint == null) return null;
  const { category, state, strikePoints, complainant } = complaint;
  return (
    <List.Item>
      <Anchor component={Link} to={`/complaints/${encodeURIComponent(id)}`} inherit>
        {sayComplaint(category)}
      </Anchor>
      {` · ${sayComplaint(state)}`}
      {strikePoints !== null && `, ${say('strike', { count: strikePoints })}`}
      {complainant !== null && (
        <>
          {` · ${say('by')} `}
          <Name party={complainant} />
        </>
      )}
    </List.Item>
  );
}

function OrderLine({ id }: { readonly id: string }) {
  const say = useEntryWords();
  const sayOrder = useOrderWords();
  const format = useFormat();
  const order = useAsk(EntryOrderDocument, { id }).data?.order;
  if (order == null) return null;
  return (
    <List.Item>
      <Anchor component={Link} to={`/orders/${encodeURIComponent(id)}`} inherit>
        {say('order')} <bdi>{order.externalId ?? format.date(order.placedAt)}</bdi>
      </Anchor>
      {` · ${format.money(order.amount.amountMinor, order.amount.currency)} · ${sayOrder(order.state)}`}
    </List.Item>
  );
}
