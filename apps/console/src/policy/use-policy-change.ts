import { useForm, type UseFormReturnType } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDo, type Doing } from '../api/use-do.js';
import { useFormat } from '../words/use-format.js';
import { carriedOver, changesOf, isWithinBounds, suggestedTime, typedFrom, valueIn, type Base, type Typed } from './change.js';
import { ChangePolicyDocument, type ChangePolicyMutation, type ChangePolicyMutationVariables } from './generated/policy.js';
import { differences, type BoundedParameter, type Difference } from './parameters.js';
import { useChangePolicyWords } from './policy-words.js';
import { useParameterTexts } from './use-parameter-texts.js';

interface ChangeForm {
  values: Typed;
  effectiveAt: string;
  reason: string;
}

interface PolicyChange {
  readonly form: UseFormReturnType<ChangeForm>;
  readonly base: Base;
  readonly differences: readonly Difference[];
  readonly doing: Doing<ChangePolicyMutation, ChangePolicyMutationVariables>;
  /** What the API said no to, at the fields that it is about. */
  readonly refusedAt: ReadonlyMap<string, string>;
  readonly submit: () => void;
  /** Goes on from another version with what was typed. */
  readonly rebase: (to: Base) => void;
}

/** A change of the policy while it is written. */
export function usePolicyChange(first: Base): PolicyChange {
  const say = useChangePolicyWords();
  const texts = useParameterTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const [base, setBase] = useState(first);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const doing = useDo(ChangePolicyDocument);
  const { parameters } = base.policy;

  const outOfBounds = (parameter: Pick<BoundedParameter, 'lowest' | 'highest' | 'isWhole'>): string =>
    say(parameter.isWhole ? 'outOfBoundsWhole' : 'outOfBounds', { bounds: texts.bounds(parameter) });

  const form = useForm<ChangeForm>({
    initialValues: { values: typedFrom(parameters), effectiveAt: suggestedTime(first), reason: '' },
    onValuesChange: () => {
      if (doing.refusal !== null) doing.reset();
    },
    validate: ({ values, effectiveAt, reason }) => ({
      ...Object.fromEntries(
        parameters
          .filter((parameter) => !isWithinBounds(parameter, valueIn(values, parameter)))
          .map((parameter) => [`values.${parameter.name}`, outOfBounds(parameter)]),
      ),
      effectiveAt: dayjs(effectiveAt).isValid() ? null : say('effectiveAtMissing'),
      reason: reason.trim() === '' ? say('reasonMissing') : null,
    }),
  });
  const { values, effectiveAt } = form.getValues();
  const changed = differences(
    parameters,
    parameters.map((parameter) => ({ ...parameter, value: valueIn(values, parameter) })),
  );

  /** The API names parameters as it knows them. */
  const inWords = (message: string): string =>
    parameters.reduce((text, { name }) => text.replaceAll(name, `“${texts.name(name)}”`), message);
  const { refusal } = doing;
  const refusedAt = new Map<string, string>();
  if (refusal !== null) {
    if ('fields' in refusal) for (const name of refusal.fields) refusedAt.set(name, inWords(refusal.message));
    else if ('lowest' in refusal) refusedAt.set(refusal.field, outOfBounds(refusal));
    else if ('earliest' in refusal) {
      const [earliest, latest] = [format.dateTime(refusal.earliest), format.dateTime(refusal.latest)];
      refusedAt.set('effectiveAt', say('outOfRange', { earliest, latest }));
    } else if ('field' in refusal) refusedAt.set(refusal.field, refusal.message);
  }

  const send = async ({ reason }: ChangeForm): Promise<void> => {
    const input = {
      changes: changesOf(changed),
      effectiveAt: dayjs(effectiveAt).toISOString(),
      reason,
      basedOnVersion: base.version,
      idempotencyKey,
    };
    const decided = await doing.run({ input });
    if (decided === null) return;
    notifications.show({
      title: say('done', { version: decided.version }),
      message: decided.effectiveAt === null ? '' : say('doneHint', { date: format.dateTime(decided.effectiveAt) }),
    });
    await navigate(`/policy?view=versions&from=${base.version}&to=${decided.version}`);
  };
  return {
    form,
    base,
    differences: changed,
    doing,
    refusedAt,
    submit: form.onSubmit(
      (typed) => void send(typed),
      (errors) => form.getInputNode(Object.keys(errors)[0] ?? '')?.focus(),
    ),
    rebase: (to) => {
      form.setFieldValue('values', carriedOver(values, base, to));
      setBase(to);
      doing.reset();
    },
  };
}
