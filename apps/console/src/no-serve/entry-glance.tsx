import { Name } from '../ui/name.js';
import { Field, Fields } from '../ui/fields.js';
import { Written } from '../ui/written.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useRoleWords } from '../words/role-words.js';
import { useFormat } from '../words/use-format.js';
import type { Entry } from './entry-actions.js';
import { useEntryWords } from './entry-words.js';
import { StateBadge } from './state-badge.js';

/** Where an entry stands, in a few facts. */
export function EntryGlance({ entry: { state, subject, subjectRole, charge, decision, proposal } }: { readonly entry: Entry }) {
  const say = useEntryWords();
  const sayTerm = useNoServeWords();
  const sayRole = useRoleWords();
  const format = useFormat();
  const dateOf = (at: string | null | undefined): string | null => (at == null ? null : format.date(at));
  const textOf = (text: string | null | undefined) => text != null && <Written text={text} />;
  const asker = proposal && (proposal.party === null ? sayTerm(proposal.source) : <Name party={proposal.party} />);
  return (
    <>
      <div>
        <StateBadge state={state} />
      </div>
      <Fields>
        <Field name={say('about')}>
          <Name party={subject} />
        </Field>
        <Field name={say('asRole')}>{sayRole(subjectRole)}</Field>
        <Field name={say('rung')}>{charge && sayTerm(charge.rung)}</Field>
        <Field name={say('conditions')}>{charge?.conditions.map((condition) => sayTerm(condition)).join(', ')}</Field>
        <Field name={say('from')}>{dateOf(decision?.activatedAt ?? decision?.effectiveAt)}</Field>
        <Field name={say('until')}>{charge && (dateOf(charge.endsAt) ?? say('noEnd'))}</Field>
        <Field name={say('laterEnd')}>{decision?.extendedUntil !== charge?.endsAt && dateOf(decision?.extendedUntil)}</Field>
        <Field name={say('approved')}>{dateOf(decision?.approvedAt)}</Field>
        <Field name={say('shortNotice')}>{textOf(decision?.shortNoticeReason)}</Field>
        <Field name={say('confirmed')}>{dateOf(decision?.confirmedAt)}</Field>
        <Field name={say('askedBy')}>{asker}</Field>
        <Field name={say('askedOn')}>{dateOf(proposal?.proposedAt)}</Field>
        <Field name={say('skippedRung')}>{textOf(proposal?.skippedRungReason)}</Field>
        <Field name={say('ended')}>{dateOf(decision?.endedAt)}</Field>
        <Field name={say('endReason')}>{textOf(proposal?.endReason)}</Field>
      </Fields>
    </>
  );
}
