import { Select } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { EntryForm } from './entry-form.js';
import { BetweenDocument, DealtWithDocument, type BetweenQuery } from './generated/my-list.js';
import { useMyListWords } from './my-list-words.js';

export function Component() {
  const say = useMyListWords();
  const [search] = useSearchParams();
  const id = search.get('party');
  if (id !== null) return <About key={id} id={id} />;
  return (
    <Page title={say('newTitleNobody')} hint={say('hint')}>
      <ChooseParty />
    </Page>
  );
}

function About({ id }: { readonly id: string }) {
  const say = useMyListWords();
  const between = useAsk(BetweenDocument, { id });
  return (
    <Asked of={between}>
      {(result) =>
        result.party === null || result.contact === null ? (
          <Page title={say('newTitleNobody')}>
            <Empty icon={IconUserOff} title={say('missing')} />
          </Page>
        ) : (
          <Page title={say('newTitle', { name: result.party.displayName })} hint={say('newHint')}>
            <EntryForm
              party={result.party}
              contact={result.contact}
              orders={ordersWith(result)}
              mayBeMore={result.orders.pageInfo.hasNextPage}
            />
          </Page>
        )
      }
    </Asked>
  );
}

const ordersWith = ({ party, orders }: BetweenQuery) =>
  orders.edges.map(({ node }) => node).filter(({ seller, buyer }) => seller.id === party?.id || buyer.id === party?.id);

/** Those that the viewer dealt with lately. */
function ChooseParty() {
  const say = useMyListWords();
  const { party } = useViewer();
  const [, setSearch] = useSearchParams();
  const answer = useAsk(DealtWithDocument, {});
  return (
    <Asked of={answer}>
      {({ orders }) => {
        const others = new Map(
          orders.edges.map(({ node: { seller, buyer } }) => {
            const [other, role] = seller.id === party?.id ? [buyer, 'BUYER'] : [seller, 'SELLER'];
            return [other.id, { label: other.displayName, role }];
          }),
        );
        if (others.size === 0) return <Empty icon={IconUserOff} title={say('chooseNone')} hint={say('chooseNoneHint')} />;
        return (
          <Select
            label={say('choose')}
            description={say('chooseHint')}
            searchable
            maw={560}
            value={null}
            onChange={(id) => id !== null && setSearch({ party: id, role: others.get(id)?.role ?? 'BUYER' })}
            data={[...others].map(([value, { label }]) => ({ value, label }))}
          />
        );
      }}
    </Asked>
  );
}
