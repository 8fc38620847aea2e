import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Section } from '../ui/section.js';
import { useFormat } from '../words/use-format.js';
import { useWhat } from './complaint-facts.js';
import type { Complaint } from './complaint-page.js';
import { StateOfComplaint } from './complaint-state.js';
import { useComplaintsWords } from './complaints-words.js';

/** Who, about what, and where it stands, at one look. */
export function ComplaintSummary({ complaint, isAboutMe }: { readonly complaint: Complaint; readonly isAboutMe: boolean }) {
  const say = useComplaintsWords();
  const what = useWhat();
  const format = useFormat();
  const { complainant, subject, order, state } = complaint;
  const other = isAboutMe ? complainant : subject;
  return (
    <Section title={say('glance')}>
      <StateOfComplaint state={state} />
      <Fields columns={1}>
        <Field name={say('what')}>{what(complaint)}</Field>
        <Field name={say(isAboutMe ? 'who' : 'aboutWhom')}>{other !== null && <Name party={other} />}</Field>
        <Field name={say('order')}>
          {order !== null && (
            <Anchor component={Link} to={`/orders/${encodeURIComponent(order.id)}`} inherit>
              {say('orderOf', {
                date: format.date(order.placedAt),
                amount: format.money(order.amount.amountMinor, order.amount.currency),
              })}
            </Anchor>
          )}
        </Field>
      </Fields>
    </Section>
  );
}
