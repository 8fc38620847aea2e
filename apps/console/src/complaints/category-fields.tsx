import { Radio, Select, Stack, Text } from '@mantine/core';
import { Section } from '../ui/section.js';
import { useComplaintWords } from '../words/complaint-words.js';
import type { DraftForm } from './complaint-draft.js';
import type { ComplaintFormQuery } from './generated/new-complaint.js';
import { useNewComplaintWords } from './new-complaint-words.js';

interface CategoryFieldsProps {
  readonly form: DraftForm;
  readonly categories: ComplaintFormQuery['complaintCategories'];
}

/** What it is about, each choice explained. */
export function CategoryFields({ form, categories }: CategoryFieldsProps) {
  const say = useNewComplaintWords();
  const sayComplaint = useComplaintWords();
  const chosen = categories.find(({ category }) => category === form.values.category);
  return (
    <Section title={say('category')} hint={say('categoryHint')}>
      <Select
        aria-label={say('category')}
        maw={560}
        maxDropdownHeight={420}
        data={categories.map(({ category }) => ({ value: category, label: sayComplaint(category) }))}
        renderOption={({ option }) => (
          <div>
            <Text>{option.label}</Text>
            <Text size="sm" c="dimmed">
              {categories.find(({ category }) => category === option.value)?.explanation}
            </Text>
          </div>
        )}
        {...form.getInputProps('category')}
        onChange={(value) => {
          const category = categories.find((each) => each.category === value)?.category ?? null;
          form.setValues({ category, kind: null });
        }}
      />
      {chosen !== undefined && <Text size="sm">{chosen.explanation}</Text>}
      {chosen !== undefined && chosen.kinds.length > 0 && (
        <Radio.Group label={say('kind')} required {...form.getInputProps('kind')}>
          <Stack gap="xs" mt="xs">
            {chosen.kinds.map(({ kind, explanation }) => (
              <Radio key={kind} value={kind} label={sayComplaint(kind)} description={explanation} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    </Section>
  );
}
