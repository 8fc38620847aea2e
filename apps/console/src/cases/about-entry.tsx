import { Alert } from '@mantine/core';
import { IconFlag } from '@tabler/icons-react';
import { Field, Fields } from '../ui/fields.js';
import { Name } from '../ui/name.js';
import { Written } from '../ui/written.js';
import { useCaseWords } from '../words/case-words.js';
import { useNoServeWords } from '../words/no-serve-words.js';
import { useFormat } from '../words/use-format.js';
import { useTerm } from './use-term.js';
import { useAboutWords } from './about-words.js';
import type { SubjectMatter } from './case.js';

type EntryMatter = Extract<SubjectMatter, { readonly __typename: 'NoServeEntry' }>;
type AppealMatter = Extract<SubjectMatter, { readonly __typename: 'Appeal' }>;

/** An entry that is proposed or reviewed: the charge, and what its subject said. */
export function AboutEntry({ entry: { entryState, charge, hearing, proposal } }: { readonly entry: EntryMatter }) {
  const say = useAboutWords();
  const sayNoServe = useNoServeWords();
  const sayTerm = useTerm();
  const format = useFormat();
  return (
    <>
      {proposal?.hintsAtProtectedTrait === true && (
        <Alert color="orange" icon={<IconFlag />}>
          {say('traitHint')}
        </Alert>
      )}
      <Fields>
        <Field name={say('state')}>{sayNoServe(entryState)}</Field>
        <Field name={say('source')}>
          {proposal !== null && (proposal.party === null ? sayNoServe(proposal.source) : <Name party={proposal.party} />)}
        </Field>
        <Field name={say('proposedOn')}>{proposal !== null && format.dateTime(proposal.proposedAt)}</Field>
        {charge !== null && (
          <>
            <Field name={say('ground')}>{sayTerm(charge.ground)}</Field>
            <Field name={say('rung')}>{sayNoServe(charge.rung)}</Field>
            <Field name={say('conditions')}>{charge.conditions.map((condition) => sayNoServe(condition)).join(', ')}</Field>
            <Field name={say('endsAt')}>{charge.endsAt === null ? say('noEnd') : format.dateTime(charge.endsAt)}</Field>
            <Field name={say('entryWhy')}>
              <Written text={charge.explanation} />
            </Field>
            <Field name={say('entryFacts')}>
              <Written text={charge.facts} covered />
            </Field>
            <Field name={say('urgent')}>{charge.urgentReason !== null && <Written text={charge.urgentReason} />}</Field>
          </>
        )}
        <Field name={say('skipped')}>
          {proposal !== null && proposal.skippedRungReason !== null && <Written text={proposal.skippedRungReason} />}
        </Field>
        <Field name={say('hearing')}>{hearing !== null && hearing.endsAt !== null && format.dateTime(hearing.endsAt)}</Field>
        <Field name={say('hearingAnswer')}>{hearing !== null && hearing.answer !== null && <Written text={hearing.answer} />}</Field>
      </Fields>
    </>
  );
}

/** Why a decision is to be undone. */
export function AboutAppeal({ appeal }: { readonly appeal: AppealMatter }) {
  const say = useAboutWords();
  const sayCase = useCaseWords();
  const format = useFormat();
  return (
    <Fields>
      <Field name={say('against')}>{sayCase(appeal.against)}</Field>
      <Field name={say('appellant')}>
        <Name party={appeal.appellant} />
      </Field>
      <Field name={say('lodgedOn')}>{format.dateTime(appeal.lodgedAt)}</Field>
      <Field name={say('reasons')}>{appeal.reasons !== null && <Written text={appeal.reasons} />}</Field>
    </Fields>
  );
}
