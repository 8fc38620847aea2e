import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Confirm } from '../ui/confirm.js';
import { DayInput } from '../ui/day-input.js';
import { endOfDay } from '../ui/days.js';
import { LongText } from '../ui/long-text.js';
import { useFormat } from '../words/use-format.js';
import { useEntryWords } from './entry-words.js';
import { ExtendNoServeDocument, LiftNoServeDocument, WithdrawNoServeDocument, type NoServeEntryQuery } from './generated/no-serve-entry.js';

export type Entry = NonNullable<NoServeEntryQuery['noServeEntry']>;

const longestReason = 2_000;
const longestRule = 500;

/** What this viewer can do about an entry where it stands. */
export function EntryActions({ entry }: { readonly entry: Entry }) {
  const { roles, party } = useViewer();
  const isLead = roles.includes('LEAD');
  const isStaff = isLead || roles.includes('MODERATOR');
  const isActive = entry.state === 'ACTIVE';
  const isOnTheWay = entry.state === 'PROPOSED' || entry.state === 'HEARING' || entry.state === 'APPROVED';
  // A party finds an entry that it is not the subject of only when it asked for it.
  const mayBeOwn = isStaff || (party !== null && party.id !== entry.subject.id);
  return (
    <>
      {isLead && isActive && entry.charge?.endsAt != null && <Extend entry={entry} endsAt={entry.charge.endsAt} />}
      {isLead && isActive && <Lift entry={entry} />}
      {mayBeOwn && isOnTheWay && <Withdraw entry={entry} />}
    </>
  );
}

function Lift({ entry: { id, subject } }: { readonly entry: Entry }) {
  const say = useEntryWords();
  const lift = useDo(LiftNoServeDocument);
  const [reason, setReason] = useState('');
  return (
    <Confirm
      label={say('lift')}
      title={say('liftTitle')}
      what={say('liftWhat', { name: subject.displayName })}
      confirm={say('liftNow')}
      variant="light"
      color="red"
      doing={lift}
      onConfirm={() => lift.run({ input: { entryId: id, reason } })}
    >
      <Reason reason={reason} onChange={setReason} />
    </Confirm>
  );
}

function Extend({ entry: { id, subject }, endsAt }: { readonly entry: Entry; readonly endsAt: string }) {
  const say = useEntryWords();
  const format = useFormat();
  const extend = useDo(ExtendNoServeDocument);
  const [reason, setReason] = useState('');
  const [rule, setRule] = useState('');
  const [day, setDay] = useState('');
  const end = endOfDay(day);
  return (
    <Confirm
      label={say('extend')}
      title={say('extendTitle')}
      what={say('extendWhat', { name: subject.displayName, date: format.date(endsAt) })}
      confirm={say('extendNow')}
      variant="light"
      color="orange"
      doing={extend}
      onConfirm={async () => end && extend.run({ input: { entryId: id, endsAt: end, reason, rule } })}
    >
      <DayInput label={say('newEnd')} value={day} minDate={endsAt.slice(0, 10)} required onChange={setDay} />
      <Reason reason={reason} onChange={setReason} />
      <TextInput
        label={say('rule')}
        description={say('ruleHint')}
        value={rule}
        maxLength={longestRule}
        required
        onChange={(event) => setRule(event.currentTarget.value)}
      />
    </Confirm>
  );
}

function Withdraw({ entry: { id } }: { readonly entry: Entry }) {
  const say = useEntryWords();
  const withdraw = useDo(WithdrawNoServeDocument);
  return (
    <Confirm
      label={say('withdraw')}
      title={say('withdrawTitle')}
      what={say('withdrawWhat')}
      confirm={say('withdrawNow')}
      variant="light"
      color="red"
      doing={withdraw}
      onConfirm={() => withdraw.run({ input: { entryId: id } })}
    />
  );
}

function Reason({ reason, onChange }: { readonly reason: string; readonly onChange: (reason: string) => void }) {
  const say = useEntryWords();
  return <LongText label={say('reason')} value={reason} maximum={longestReason} minRows={3} required onChange={onChange} />;
}
