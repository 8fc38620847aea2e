import { SegmentedControl, Stack, Text } from '@mantine/core';
import { useId, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDo } from '../api/use-do.js';
import { DayInput } from '../ui/day-input.js';
import { startOfDay } from '../ui/days.js';
import { Form } from '../ui/form.js';
import { LongText, useTextDraft } from '../ui/long-text.js';
import { refusedAt } from '../ui/refused-at.js';
import { EffectBefore, type Effect } from './effect-before.js';
import { AddToMyNoServeListDocument } from './generated/my-list.js';
import { useMyListWords } from './my-list-words.js';

const maximumReason = 2_000;

/** Why, until when, and what will come of it. */
export function EntryForm({ party, contact, orders, mayBeMore }: Omit<Effect, 'role'>) {
  const say = useMyListWords();
  const navigate = useNavigate();
  const add = useDo(AddToMyNoServeListDocument);
  const [search, setSearch] = useSearchParams();
  const role = search.get('role') === 'SELLER' ? 'SELLER' : 'BUYER';
  const draft = useTextDraft(maximumReason, refusedAt(add, 'privateReason'));
  const [lastDay, setLastDay] = useState('');
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const id = useId();
  const name = `\u2068${party.displayName}\u2069`;
  const send = async (): Promise<void> => {
    if (!draft.isReady()) return;
    const myRole = role === 'BUYER' ? 'SELLER' : 'BUYER';
    const added = await add.run({
      input: { partyId: party.id, myRole, privateReason: draft.text, endsAt: startOfDay(lastDay, 1), idempotencyKey },
    });
    if (added !== null) await navigate('/my-list');
  };
  return (
    <Form
      doing={add.refusal?.code === 'PAIR_ENTRY_END_PAST' ? { ...add, refusal: { ...add.refusal, field: 'endsAt' } } : add}
      fields={['privateReason', 'endsAt']}
      submit={say('send', { name })}
      onSubmit={() => void send()}
    >
      <Stack gap={4} align="start">
        <Text fw={600} size="sm" id={id}>
          {say('role', { name })}
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
      <LongText label={say('privateReason')} description={say('privateReasonHint')} required minRows={3} {...draft.field} />
      <DayInput
        label={say('endsOn')}
        description={say('endsOnHint')}
        maw={320}
        value={lastDay}
        onChange={setLastDay}
        error={add.refusal?.code === 'PAIR_ENTRY_END_PAST' ? add.refusal.message : null}
      />
      <EffectBefore party={party} contact={contact} orders={orders} mayBeMore={mayBeMore} role={role} />
    </Form>
  );
}
