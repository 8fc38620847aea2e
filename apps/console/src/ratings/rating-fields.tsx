import { Checkbox, Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Role } from '../orders/generated/orders.js';
import { StarsInput } from '../ui/stars-input.js';
import { useCommonWords } from '../words/common-words.js';
import { useRatingCategoryWords } from '../words/order-words.js';
import { categoriesOf } from './exchange.js';
import type { RatingDraft } from './rating-draft.js';
import { useRatingsWords } from './ratings-words.js';

type Form = Pick<UseFormReturnType<RatingDraft>, 'values' | 'getInputProps' | 'setFieldValue'>;

/** Never again is offered where the policy allows it, and nowhere else. */
export function Again({ form, name, upToStars }: { readonly form: Form; readonly name: string; readonly upToStars: number }) {
  const say = useRatingsWords();
  const sayCommon = useCommonWords();
  const { stars, again } = form.values;
  const isOffered = stars > 0 && stars <= upToStars && again === 'no';
  return (
    <Stack gap="sm">
      <Radio.Group label={say('again', { name })} withAsterisk {...form.getInputProps('again')}>
        <Group gap="lg" mt={6}>
          <Radio value="yes" label={sayCommon('yes')} />
          <Radio value="no" label={sayCommon('no')} />
        </Group>
      </Radio.Group>
      {isOffered ? (
        <Checkbox
          label={say('neverAgain', { name })}
          description={say('neverAgainHint', { name })}
          {...form.getInputProps('neverAgain', { type: 'checkbox' })}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {say('neverAgainElse', { count: upToStars })}
        </Text>
      )}
    </Stack>
  );
}

export function Categories({ form, role }: { readonly form: Form; readonly role: Role }) {
  const say = useRatingsWords();
  const sayCategory = useRatingCategoryWords();
  return (
    <div>
      <Text fw={500}>{say('categories')}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {say('categoriesHint')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {categoriesOf[role].map((category) => (
          <StarsInput
            key={category}
            label={sayCategory(category)}
            value={form.values.categories[category] ?? 0}
            onChange={(stars) => form.setFieldValue('categories', { ...form.values.categories, [category]: stars })}
          />
        ))}
      </SimpleGrid>
    </div>
  );
}
