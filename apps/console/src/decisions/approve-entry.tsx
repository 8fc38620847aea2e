import { Checkbox, Code, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDo } from '../api/use-do.js';
import { StatementEditor, lackingTexts } from '../statements/statement-editor.js';
import { TimeInput } from '../ui/day-input.js';
import { LongText } from '../ui/long-text.js';
import { isolated } from '../words/isolated.js';
import { Refused } from '../ui/states.js';
import { approvalOf, fieldOfApproval, measureOfApproval, type ApprovalValues } from './approval-form.js';
import { mostCharacters } from './charge-form.js';
import { DecideButton } from './decide-button.js';
import { useDecisionWords } from './decision-words.js';
import type { DecidableCase } from './decisions.js';
import { deadlinesOf } from './effects-of.js';
import { focusFirst } from './focus-first.js';
import { ApproveNoServeDocument } from './generated/no-serve-decisions.js';
import { isHeard } from './hearing-state.js';
import { MeasureEffects } from './measure-effects.js';
import type { Entry } from './proposed-charge.js';
import { UrgentFields } from './urgent-fields.js';
import { isBusiness, timesOf, type NoServeMatter } from './use-no-serve-matter.js';
import { useInstant } from './use-instant.js';

interface ApproveEntryProps {
  readonly of: DecidableCase;
  readonly matter: NoServeMatter;
  readonly entry: Entry;
  readonly charge: NonNullable<Entry['charge']>;
}

/** A second person agrees, and writes the statement that the subject gets. */
export function ApproveEntry({ of, matter, entry, charge }: ApproveEntryProps) {
  const say = useDecisionWords();
  const name = isolated(of.subject.displayName);
  const now = useInstant();
  const isTold = isBusiness(matter);
  const form = useForm<ApprovalValues>({
    initialValues: {
      rule: '',
      explanation: charge.explanation,
      facts: charge.facts,
      effectiveAt: '',
      isNoticeShort: false,
      shortNoticeReason: '',
      isUrgent: charge.urgentReason !== null,
      urgentReason: charge.urgentReason ?? '',
    },
    validate: (values) => ({
      ...Object.fromEntries(lackingTexts(values).map((part) => [part, say('needed')])),
      ...(values.isNoticeShort && values.shortNoticeReason.trim() === '' ? { shortNoticeReason: say('needed') } : {}),
      ...(values.isUrgent && values.urgentReason.trim() === '' ? { urgentReason: say('needed') } : {}),
    }),
  });
  const { values } = form;
  const approving = useDo(ApproveNoServeDocument);
  const refusedField = approving.refusal === null ? null : fieldOfApproval(approving.refusal);
  const errorAt = (field: keyof ApprovalValues): string | null => {
    const found = form.errors[field];
    if (typeof found === 'string') return found;
    return refusedField === field && approving.refusal !== null ? approving.refusal.message : null;
  };
  const set = (changes: Partial<ApprovalValues>): void => {
    form.setValues(changes);
    for (const field of Object.keys(changes)) form.clearFieldError(field);
  };
  const measure = measureOfApproval(values, { charge, hearing: entry.hearing, isBusiness: isTold });
  const effect = deadlinesOf(measure, timesOf(matter, now)).find(({ what }) => what === 'TAKES_EFFECT');
  const send = form.onSubmit(
    (complete) =>
      void approving.run({ input: { ...approvalOf(complete), caseId: of.id, version: of.version, dossierHash: of.dossierHash } }),
    focusFirst,
  );
  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {say('approveHint')} {say('dossier')} {say('lapses')} {say('dossierHash')} <Code>{of.dossierHash.slice(0, 12)}</Code>
        </Text>
        {!isHeard(entry.hearing, now) && <Text fw={600}>{say('hearingNotOver')}</Text>}
        <Text size="sm">{say('statementHint', { name })}</Text>
        <StatementEditor
          kind={charge.rung === 'RESTRICTION' ? 'RESTRICTION' : 'NO_SERVE_ENTRY'}
          texts={{ rule: values.rule, explanation: values.explanation, facts: values.facts }}
          decided={{
            subjectRole: of.subjectRole,
            decision: charge.rung,
            conditions: charge.conditions,
            ground: charge.ground,
            // The letter names the day: it is not written anew with every minute.
            from: `${(effect?.at ?? now).slice(0, 10)}T12:00:00.000Z`,
            until: charge.endsAt,
          }}
          errorAt={errorAt}
          onChange={set}
        />
        <TimeInput
          label={say('effectiveAt')}
          description={say('effectiveAtHint')}
          name="effectiveAt"
          maw={320}
          value={values.effectiveAt}
          error={errorAt('effectiveAt')}
          onChange={(chosen) => set({ effectiveAt: chosen })}
        />
        {isTold && (
          <Checkbox
            label={say('shortNotice')}
            description={say('business', { name, count: matter.policy.noServe.businessNoticeDays })}
            checked={values.isNoticeShort}
            onChange={(event) => set({ isNoticeShort: event.currentTarget.checked })}
          />
        )}
        {values.isNoticeShort && (
          <LongText
            label={say('shortNoticeReason')}
            name="shortNoticeReason"
            required
            value={values.shortNoticeReason}
            maximum={mostCharacters.reason}
            error={errorAt('shortNoticeReason')}
            onChange={(shortNoticeReason) => set({ shortNoticeReason })}
          />
        )}
        {!isHeard(entry.hearing, now) && (
          <UrgentFields
            isUrgent={values.isUrgent}
            reason={values.urgentReason}
            error={errorAt('urgentReason')}
            onChange={(isUrgent, urgentReason) => set({ isUrgent, urgentReason })}
          />
        )}
        <MeasureEffects of={of} matter={matter} measure={measure} isCharge={false} requester={entry.proposal?.party?.displayName ?? null} />
        <Refused doing={approving} />
        <DecideButton isHeld={of.isHeld} isRunning={approving.isRunning}>
          {say('approveNow')}
        </DecideButton>
      </Stack>
    </form>
  );
}
