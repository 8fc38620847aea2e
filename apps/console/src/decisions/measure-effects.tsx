import { List, Text } from '@mantine/core';
import { isolated } from '../words/isolated.js';
import { useFormat } from '../words/use-format.js';
import type { DecidableCase } from './decisions.js';
import { contactAfter, deadlinesOf, endsBeforeItBegins, ordersAfter, type Measure, type Rung } from './effects-of.js';
import { useEffectsWords } from './effects-words.js';
import { Effects } from './effects.js';
import { ordersIn, timesOf, type ConcernedOrder, type NoServeMatter } from './use-no-serve-matter.js';
import { useInstant } from './use-instant.js';

interface MeasureEffectsProps {
  readonly of: DecidableCase;
  readonly matter: NoServeMatter;
  readonly measure: Measure;
  /** A hearing is opened; what follows from an approval is still to come. */
  readonly isCharge: boolean;
  /** Who asked for it, if a party did. */
  readonly requester: string | null;
}

/** What follows from a charge, or from its approval. */
export function MeasureEffects({ of, matter, measure, isCharge, requester }: MeasureEffectsProps) {
  const say = useEffectsWords();
  const name = isolated(of.subject.displayName);
  const dates = deadlinesOf(measure, timesOf(matter, useInstant()));
  const contact = contactAfter(measure.rung);
  const approved = [
    say('toldStatement', { name }),
    say('toldActive', { name }),
    ...(contact === 'ENDS' ? [say('toldOthers', { name })] : []),
    ...(requester === null ? [] : [say('toldRequester', { name: isolated(requester) })]),
    say('toldHost'),
  ];
  return (
    <Effects
      contact={
        <>
          {isCharge && `${say('contactNow')} `}
          {say(contact === 'ENDS' ? `contact_ENDS_${of.subjectRole}` : `contact_${contact}`, { name })}
        </>
      }
      orders={<OrdersAfter rung={measure.rung} matter={matter} subjectId={of.subject.id} />}
      reputation={
        <>
          {say('noStars')} {contact === 'ENDS' ? say('checkRefuses') : contact === 'ON_TERMS' ? say('checkTerms') : ''}
        </>
      }
      dates={dates}
      isEarliest={isCharge}
      afterDates={
        <>
          {measure.endsAt === null && measure.rung === 'PERMANENT' && <Text size="sm">{say('noEnd')}</Text>}
          {endsBeforeItBegins(dates) && (
            <Text size="sm" fw={600} role="alert">
              {say('tooShort')}
            </Text>
          )}
        </>
      }
      told={isCharge ? [say('toldHearing', { name }), say('toldNobodyElse')] : approved}
    />
  );
}

interface OrdersAfterProps {
  readonly rung: Rung;
  readonly matter: NoServeMatter;
  readonly subjectId: string;
}

function OrdersAfter({ rung, matter, subjectId }: OrdersAfterProps) {
  const say = useEffectsWords();
  const { finished, refused } = ordersAfter(rung, ordersIn(matter));
  if (contactAfter(rung) !== 'ENDS') return say('unaffected');
  return (
    <>
      {say(finished.length === 0 ? 'noneFinished' : 'finished')}
      <OrderList orders={finished} subjectId={subjectId} />
      {refused.length > 0 && say('refused')}
      <OrderList orders={refused} subjectId={subjectId} />
    </>
  );
}

function OrderList({ orders, subjectId }: { readonly orders: readonly ConcernedOrder[]; readonly subjectId: string }) {
  const say = useEffectsWords();
  const format = useFormat();
  if (orders.length === 0) return null;
  return (
    <List size="sm">
      {orders.map(({ id, amount, seller, buyer, placedAt, dueOn }) => (
        <List.Item key={id}>
          {say(dueOn === null ? 'orderWith' : 'orderDue', {
            amount: format.money(amount.amountMinor, amount.currency),
            name: isolated((seller.id === subjectId ? buyer : seller).displayName),
            date: format.date(dueOn ?? placedAt),
          })}
        </List.Item>
      ))}
    </List>
  );
}
