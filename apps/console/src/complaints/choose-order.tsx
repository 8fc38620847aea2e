import { Select } from '@mantine/core';
import { IconClipboardList } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { OrdersToComplainAboutDocument } from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';

/** Which of the latest orders a complaint is about. */
export function ChooseOrder() {
  const say = useNewComplaintWords();
  const format = useFormat();
  const { party } = useViewer();
  const [, setSearch] = useSearchParams();
  const orders = useAsk(OrdersToComplainAboutDocument, {});
  return (
    <Asked of={orders}>
      {({ orders: { edges } }) =>
        edges.length === 0 ? (
          <Empty icon={IconClipboardList} title={say('chooseNone')} hint={say('chooseNoneHint')} />
        ) : (
          <Select
            label={say('choose')}
            description={say('chooseHint')}
            searchable
            maw={560}
            value={null}
            onChange={(order) => order !== null && setSearch({ order })}
            data={edges.map(({ node: { id, seller, buyer, placedAt, amount } }) => ({
              value: id,
              label: say('anOrder', {
                name: (seller.id === party?.id ? buyer : seller).displayName,
                date: format.date(placedAt),
                amount: format.money(amount.amountMinor, amount.currency),
              }),
            }))}
          />
        )
      }
    </Asked>
  );
}
