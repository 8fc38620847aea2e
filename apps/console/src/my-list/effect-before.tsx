import { Anchor, List, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Section } from '../ui/section.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useFormat } from '../words/use-format.js';
import type { BetweenQuery, ContactState } from './generated/my-list.js';
import { useMyListWords } from './my-list-words.js';

type Order = BetweenQuery['orders']['edges'][number]['node'];

export interface Effect {
  readonly party: { readonly id: string; readonly displayName: string };
  readonly contact: { readonly asSeller: ContactState; readonly asBuyer: ContactState };
  /** The open orders between the two. */
  readonly orders: readonly Order[];
  /** Whether not all of them could be read. */
  readonly mayBeMore: boolean;
  /** The role of the other one. */
  readonly role: 'BUYER' | 'SELLER';
}

/** What an entry will do, told before it is made. */
export function EffectBefore({ party, contact, orders, mayBeMore, role }: Effect) {
  const say = useMyListWords();
  const sayNoServe = useNoServeWords();
  const concerned = orders.filter(({ seller, buyer }) => (role === 'BUYER' ? buyer : seller).id === party.id);
  const running = concerned.filter(({ state }) => state === 'ACCEPTED');
  const placed = concerned.filter(({ state }) => state === 'PLACED');
  const now = role === 'BUYER' ? contact.asSeller : contact.asBuyer;
  const after =
    running.length > 0
      ? say('contactAfterOrders', { contact: sayNoServe('ORDERS_ONLY'), ended: sayNoServe('ENDED') })
      : say('contactAfter', { contact: sayNoServe('ENDED') });
  return (
    <Section title={say('before')}>
      <List spacing="xs">
        <List.Item>{say('atOnce')}</List.Item>
        <List.Item>
          {say('contactNow', { contact: sayNoServe(now) })} {after}
        </List.Item>
        {concerned.length === 0 && <List.Item>{say('noOrders')}</List.Item>}
        {running.length > 0 && <Orders text={say('running', { count: running.length })} orders={running} />}
        {placed.length > 0 && <Orders text={say('placed', { count: placed.length })} orders={placed} />}
        {mayBeMore && <List.Item>{say('more')}</List.Item>}
        <List.Item>{say('told', { name: `\u2068${party.displayName}\u2069` })}</List.Item>
        <List.Item>{say('silent')}</List.Item>
        <List.Item>{say('back')}</List.Item>
      </List>
      <Text size="sm" c="dimmed">
        {say('gentler')}
      </Text>
    </Section>
  );
}

function Orders({ text, orders }: { readonly text: string; readonly orders: readonly Order[] }) {
  const say = useMyListWords();
  const format = useFormat();
  return (
    <List.Item>
      <Stack gap={2}>
        {text}
        {orders.map(({ id, placedAt, amount }) => (
          <Anchor key={id} component={Link} to={`/orders/${encodeURIComponent(id)}`} inherit>
            {say('order', { date: format.date(placedAt), amount: format.money(amount.amountMinor, amount.currency) })}
          </Anchor>
        ))}
      </Stack>
    </List.Item>
  );
}
