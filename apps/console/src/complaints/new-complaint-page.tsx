import { SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { ChooseOrder } from './choose-order.js';
import { ComplaintForm } from './complaint-form.js';
import { Muted } from './complaints-page.js';
import {
  ComplaintFormDocument,
  OrderToComplainAboutDocument,
  PartyToComplainAboutDocument,
  type ComplaintFormQuery,
} from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';

interface Party {
  readonly id: string;
  readonly displayName: string;
}

export function Component() {
  const form = useAsk(ComplaintFormDocument, {});
  return <Asked of={form}>{(around) => <NewComplaint around={around} />}</Asked>;
}

interface AroundProps {
  readonly around: ComplaintFormQuery;
}

function NewComplaint({ around }: AroundProps) {
  const say = useNewComplaintWords();
  const [search] = useSearchParams();
  const mutedUntil = around.myComplaintsMutedUntil;
  // Whoever is muted while writing keeps what was written.
  const [mayBegin] = useState(mutedUntil === null);
  const [order, party] = [search.get('order'), search.get('party')];
  const muted = mutedUntil !== null && <Muted until={mutedUntil} />;
  if (!mayBegin) return <Page title={say('title')}>{muted}</Page>;
  return (
    <>
      {muted}
      {order !== null ? (
        <AboutOrder key={order} id={order} around={around} />
      ) : party !== null ? (
        <AboutParty key={party} id={party} around={around} />
      ) : (
        <Page title={say('title')} hint={say('hint')}>
          <ChooseOrder />
        </Page>
      )}
    </>
  );
}

function AboutOrder({ id, around }: AroundProps & { readonly id: string }) {
  const say = useNewComplaintWords();
  const format = useFormat();
  const { party } = useViewer();
  const answer = useAsk(OrderToComplainAboutDocument, { id });
  return (
    <Asked of={answer}>
      {({ order }) => {
        if (order === null) return <Missing />;
        const other = order.seller.id === party?.id ? order.buyer : order.seller;
        const amount = format.money(order.amount.amountMinor, order.amount.currency);
        return (
          <Page title={say('titleAbout', { name: other.displayName })} hint={say('hint')}>
            <Text fw={600}>{say('orderOf', { date: format.date(order.placedAt), amount })}</Text>
            <ComplaintForm about={{ orderId: order.id }} other={other} around={around} />
          </Page>
        );
      }}
    </Asked>
  );
}

function AboutParty({ id, around }: AroundProps & { readonly id: string }) {
  const answer = useAsk(PartyToComplainAboutDocument, { id });
  return <Asked of={answer}>{({ party }) => (party === null ? <Missing /> : <AboutKnownParty party={party} around={around} />)}</Asked>;
}

function AboutKnownParty({ party, around }: AroundProps & { readonly party: Party }) {
  const say = useNewComplaintWords();
  const [search, setSearch] = useSearchParams();
  const role = search.get('role') === 'SELLER' ? 'SELLER' : 'BUYER';
  const id = useId();
  return (
    <Page title={say('titleAbout', { name: party.displayName })} hint={say('hint')}>
      <Stack gap={4} align="start">
        <Text fw={600} id={id}>
          {say('role', { name: `\u2068${party.displayName}\u2069` })}
        </Text>
        <SegmentedControl
          aria-labelledby={id}
          value={role}
          onChange={(chosen) => setSearch({ party: party.id, role: chosen }, { replace: true })}
          data={[
            { value: 'BUYER', label: say('asBuyer') },
            { value: 'SELLER', label: say('asSeller') },
          ]}
        />
      </Stack>
      <ComplaintForm about={{ partyId: party.id, role }} other={party} around={around} />
    </Page>
  );
}

function Missing() {
  const say = useNewComplaintWords();
  return (
    <Page title={say('title')}>
      <Empty icon={IconFlag} title={say('missing')} hint={say('missingHint')} />
    </Page>
  );
}
