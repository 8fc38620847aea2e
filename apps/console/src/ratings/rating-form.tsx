import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRef } from 'react';
import { useDo } from '../api/use-do.js';
import type { Role } from '../orders/generated/orders.js';
import { LongText, lengthOf } from '../ui/long-text.js';
import { StarsInput } from '../ui/stars-input.js';
import { Refused } from '../ui/states.js';
import { useNow } from '../ui/use-now.js';
import { isolated } from '../words/isolated.js';
import { otherRole, type Half, type Other, type RatingRules } from './exchange.js';
import { SubmitRatingDocument, type SubmitRatingInput } from './generated/ratings.js';
import { draftOf, texts, toInput, type RatingDraft } from './rating-draft.js';
import { Again, Categories } from './rating-fields.js';
import { useRatingsWords } from './ratings-words.js';

interface RatingFormProps {
  readonly orderId: string;
  readonly own: Role;
  readonly other: Other;
  /** The half that is sealed already: it can be changed until the reveal. */
  readonly mine: Half | null;
  readonly otherHasRated: boolean;
  readonly closesAt: string;
  readonly rules: RatingRules;
}

/** The same words are done once, however often they are sent; other words are another edit. */
function useKeyOfEdit(): (said: unknown) => string {
  const last = useRef({ said: '', key: '' });
  return (said) => {
    const text = JSON.stringify(said);
    if (last.current.said !== text) last.current = { said: text, key: crypto.randomUUID() };
    return last.current.key;
  };
}

export function RatingForm({ orderId, own, other, mine, otherHasRated, closesAt, rules }: RatingFormProps) {
  const say = useRatingsWords();
  const keyOf = useKeyOfEdit();
  const submitting = useDo(SubmitRatingDocument);
  const { maximumTextLength } = rules.ratings;
  const upToStars = rules.noServe.offerPairEntryUpToStars;
  const isClosed = useNow() >= Date.parse(closesAt);
  const form = useForm<RatingDraft>({
    initialValues: draftOf(mine),
    validate: {
      stars: (stars) => (stars === 0 ? say('starsMissing') : null),
      again: (again) => (again === '' ? say('againMissing') : null),
    },
  });
  const isTooLong = texts.some((name) => lengthOf(form.values[name]) > maximumTextLength);
  const submit = async (draft: RatingDraft): Promise<void> => {
    const said: Omit<SubmitRatingInput, 'idempotencyKey'> = toInput(orderId, draft, upToStars);
    const done = await submitting.run({ input: { ...said, idempotencyKey: keyOf(said) } });
    if (done !== null) form.resetDirty(draft);
  };
  const refusal = submitting.refusal;
  const refusedField = refusal !== null && 'field' in refusal ? texts.find((name) => name === refusal.field) : undefined;
  const name = isolated(other.displayName);
  // The time is over: whatever is being typed stays to be read, and cannot be sent.
  if (isClosed && !form.isDirty()) return null;
  return (
    <Card withBorder component="form" noValidate onSubmit={form.onSubmit((draft) => void submit(draft))} aria-labelledby="rate">
      <Stack gap="lg">
        <div>
          <Title order={3} size="h4" id="rate">
            {say(mine === null ? 'rate' : 'change', { name })}
          </Title>
          {mine !== null && <Text c="dimmed">{say('changeHint')}</Text>}
        </div>
        <StarsInput
          label={say('stars')}
          required
          size={32}
          value={form.values.stars}
          onChange={(stars) => form.setFieldValue('stars', stars)}
          error={form.errors['stars'] === undefined ? null : say('starsMissing')}
        />
        <Again form={form} name={name} upToStars={upToStars} />
        <Categories form={form} role={otherRole(own)} />
        {texts.map((text) => (
          <LongText
            key={text}
            label={say(text, { name })}
            description={say(`${text}Hint`, { name })}
            maximum={maximumTextLength}
            {...form.getInputProps(text)}
            value={form.values[text]}
            error={text === refusedField ? refusal?.message : undefined}
          />
        ))}
        {refusedField === undefined && <Refused doing={submitting} />}
        {mine === null && otherHasRated && <Text size="sm">{say('submitLastHint', { name })}</Text>}
        <Group>
          <Button type="submit" loading={submitting.isRunning} disabled={isTooLong || isClosed}>
            {say(mine !== null ? 'submitChange' : otherHasRated ? 'submitLast' : 'submit')}
          </Button>
          <Text aria-live="polite" size="sm">
            {mine !== null && !form.isDirty() ? say('sealed') : ''}
          </Text>
        </Group>
      </Stack>
    </Card>
  );
}
