import { Button, Checkbox, Group, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useDo } from '../api/use-do.js';
import { DayInput } from '../ui/day-input.js';
import { endOfDay } from '../ui/days.js';
import { LongText } from '../ui/long-text.js';
import { Refused } from '../ui/states.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useRoleWords } from '../words/role-words.js';
import { ChargeComplaints, ChargeOrders } from './charge-sources.js';
import {
  ProposeNoServeDocument,
  type NoServeCondition,
  type NoServeGround,
  type NoServeRung,
  type Role,
} from './generated/propose-no-serve.js';
import { grounds, roles, rungs } from './no-serve-filter.js';
import { useProposeWords } from './propose-words.js';
import { RungLadder } from './rung-ladder.js';
import { useChargeable } from './use-chargeable.js';

const conditions: readonly NoServeCondition[] = ['PREPAYMENT', 'VERIFIED_IDENTITY'];
const longest = { explanation: 2_000, facts: 5_000, reason: 2_000 };

interface Charge {
  readonly ground: NoServeGround | null;
  readonly explanation: string;
  readonly facts: string;
  readonly rung: NoServeRung;
  readonly conditions: string[];
  readonly endsAt: string;
  readonly skippedRungReason: string;
  readonly isUrgent: boolean;
  readonly urgentReason: string;
  readonly complaintIds: string[];
  readonly orderIds: string[];
}

/** What somebody is charged with. */
export function ProposeForm({ subjectId }: { readonly subjectId: string }) {
  const say = useProposeWords();
  const sayTerm = useNoServeWords();
  const sayRole = useRoleWords();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const role: Role = search.get('role') === 'SELLER' ? 'SELLER' : 'BUYER';
  const { taken, complaints, orders } = useChargeable(subjectId, role);
  const propose = useDo(ProposeNoServeDocument);
  // Of this opening of the form: a second click is the same proposal.
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const form = useForm<Charge>({
    initialValues: {
      ground: null,
      explanation: '',
      facts: '',
      rung: 'WARNING',
      conditions: [],
      endsAt: '',
      skippedRungReason: '',
      isUrgent: false,
      urgentReason: '',
      complaintIds: [],
      orderIds: [],
    },
  });
  const { rung, isUrgent } = form.values;
  const below = rungs[rungs.indexOf(rung) - 1];
  const skips = taken !== null && below !== undefined && !taken.includes(below) ? below : null;

  const send = async ({ ground, ...charge }: Charge): Promise<void> => {
    if (ground === null) return;
    const done = await propose.run({
      input: {
        subjectId,
        subjectRole: role,
        idempotencyKey,
        charge: {
          ground,
          explanation: charge.explanation,
          facts: charge.facts,
          // Those of the other role were chosen for another charge.
          complaintIds: charge.complaintIds.filter((chosen) => complaints.some(({ id }) => id === chosen)),
          orderIds: charge.orderIds.filter((chosen) => orders.some(({ id }) => id === chosen)),
          rung,
          conditions: rung === 'RESTRICTION' ? conditions.filter((condition) => charge.conditions.includes(condition)) : [],
          endsAt: rung === 'PERMANENT' ? null : endOfDay(charge.endsAt),
          skippedRungReason: skips === null ? null : charge.skippedRungReason,
          urgentReason: isUrgent ? charge.urgentReason : null,
        },
      },
    });
    if (done !== null) await navigate(`/no-serve/${encodeURIComponent(done.id)}`);
  };
  const { refusal } = propose;
  const wrong = refusal !== null && 'field' in refusal ? refusal.field : refusal?.code === 'RUNG_SKIPPED' ? 'skippedRungReason' : null;
  /** What the API says about this field. */
  const errorOf = (field: keyof Charge): string | undefined => (wrong === field ? refusal?.message : undefined);

  return (
    <form onSubmit={form.onSubmit((charge) => void send(charge))}>
      <Stack gap="lg">
        <div>
          <Text size="sm" fw={500} id="propose-role">
            {say('role')}
          </Text>
          <SegmentedControl
            aria-labelledby="propose-role"
            value={role}
            onChange={(chosen) =>
              setSearch((now) => new URLSearchParams([...[...now].filter(([name]) => name !== 'role'), ['role', chosen]]), {
                replace: true,
              })
            }
            data={roles.map((value) => ({ value, label: sayRole(value) }))}
          />
        </div>
        <Select
          label={say('ground')}
          description={say('groundHint')}
          placeholder={say('choose')}
          data={grounds.map((value) => ({ value, label: sayTerm(value) }))}
          required
          allowDeselect={false}
          {...form.getInputProps('ground')}
        />
        <LongText
          label={say('explanation')}
          description={say('explanationHint')}
          required
          maximum={longest.explanation}
          minRows={2}
          {...form.getInputProps('explanation')}
          error={errorOf('explanation')}
        />
        <LongText
          label={say('facts')}
          description={say('factsHint')}
          required
          maximum={longest.facts}
          minRows={4}
          {...form.getInputProps('facts')}
          error={errorOf('facts')}
        />
        <ChargeComplaints of={complaints} error={errorOf('complaintIds')} {...form.getInputProps('complaintIds')} />
        <ChargeOrders of={orders} error={errorOf('orderIds')} {...form.getInputProps('orderIds')} />
        <RungLadder taken={taken} {...form.getInputProps('rung')} />
        {rung === 'RESTRICTION' && (
          <Checkbox.Group label={say('conditions')} required {...form.getInputProps('conditions')} error={errorOf('conditions')}>
            <Group mt="xs">
              {conditions.map((value) => (
                <Checkbox key={value} value={value} label={sayTerm(value)} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        {skips !== null && (
          <LongText
            label={say('skipped', { rung: sayTerm(skips) })}
            description={say('skippedHint')}
            required
            maximum={longest.reason}
            minRows={2}
            {...form.getInputProps('skippedRungReason')}
            error={errorOf('skippedRungReason')}
          />
        )}
        {rung !== 'PERMANENT' && (
          <DayInput
            label={say('endsAt')}
            description={say('endsAtHint')}
            required={rung === 'TEMPORARY'}
            {...form.getInputProps('endsAt')}
            error={errorOf('endsAt')}
          />
        )}
        <Checkbox label={say('isUrgent')} {...form.getInputProps('isUrgent', { type: 'checkbox' })} />
        {isUrgent && (
          <LongText
            label={say('urgent')}
            description={say('urgentHint')}
            required
            maximum={longest.reason}
            minRows={2}
            {...form.getInputProps('urgentReason')}
            error={errorOf('urgentReason')}
          />
        )}
        <Refused doing={propose} />
        <Group justify="end">
          <Button type="submit" loading={propose.isRunning}>
            {say('send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
