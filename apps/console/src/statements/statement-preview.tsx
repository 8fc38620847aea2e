import { SimpleGrid, Stack, Tabs, Text, Title, useMatches } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { Asked, Empty } from '../ui/states.js';
import { language as viewersLanguage, languages, type Language } from '../words/language.js';
import { StatementPreviewInBothDocument, type StatementDraftInput, type StatementKind } from './generated/preview.js';
import { Letter } from './letter.js';
import { useNameOfPlaceholder } from './placeholder-words.js';
import { useStatementWords } from './statement-words.js';
import classes from './statement-preview.module.css';

export interface StatementDraft {
  readonly kind: StatementKind;
  readonly draft: StatementDraftInput;
}

const afterMs = 400;

/** The letter that becomes of a draft, in both languages: beside each other, on a phone one after the other. */
export function StatementPreview({ kind, draft }: StatementDraft) {
  const say = useStatementWords();
  const [settled] = useDebouncedValue(JSON.stringify(draft), afterMs);
  const preview = useAsk(StatementPreviewInBothDocument, { kind, draft: JSON.parse(settled) as StatementDraftInput });
  return (
    <Stack gap="sm" component="section" aria-label={say('preview')}>
      <Title order={3} size="h4">
        {say('preview')}
      </Title>
      <Asked of={preview} rows={3}>
        {({ german, english }) => (
          <>
            <Open names={german.open} />
            <InBoth letters={{ de: german.text, en: english.text }} />
          </>
        )}
      </Asked>
    </Stack>
  );
}

/** What has to be written before it can be sent. */
function Open({ names }: { readonly names: readonly string[] }) {
  const say = useStatementWords();
  const nameOf = useNameOfPlaceholder();
  const isComplete = names.length === 0;
  return (
    <Text size="sm" role="status" className={classes.open}>
      {isComplete ? <IconCheck size={16} aria-hidden /> : <IconAlertTriangle size={16} aria-hidden />}
      {isComplete ? say('complete') : say('open', { what: names.map(nameOf).join(', ') })}
    </Text>
  );
}

function InBoth({ letters }: { readonly letters: Readonly<Record<Language, string | null>> }) {
  const say = useStatementWords();
  const isWide = useMatches({ base: false, md: true });
  const [shown, show] = useState<string | null>(viewersLanguage());
  const nameOf = (language: Language): string => say(language === 'de' ? 'german' : 'english');
  const letterIn = (language: Language) => {
    const text = letters[language];
    const label = say('letter', { language: nameOf(language) });
    return text === null ? <Empty title={say('noLetter')} /> : <Letter text={text} language={language} label={label} />;
  };
  if (isWide) {
    return (
      <SimpleGrid cols={2} className={classes.both}>
        {languages.map((language) => (
          <Stack key={language} gap={4}>
            <Text size="sm" fw={600}>
              {nameOf(language)}
            </Text>
            {letterIn(language)}
          </Stack>
        ))}
      </SimpleGrid>
    );
  }
  return (
    <Tabs value={shown} onChange={show}>
      <Tabs.List>
        {languages.map((language) => (
          <Tabs.Tab key={language} value={language}>
            {nameOf(language)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {languages.map((language) => (
        <Tabs.Panel key={language} value={language} pt="sm">
          {letterIn(language)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
