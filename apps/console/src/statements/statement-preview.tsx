import { Button, Modal, SimpleGrid, Stack, Tabs, Text, Title } from '@mantine/core';
import { useDebouncedValue, useDisclosure, useElementSize } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useAsk } from '../api/use-ask.js';
import { Asked, Empty } from '../ui/states.js';
import { useCommonWords } from '../words/common-words.js';
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
/** From this width on, two letters have room beside each other. */
const widthOfTwo = 640;

/** The letter that becomes of a draft, in both languages: beside each other, and where there is no room one after the other. */
export function StatementPreview({ kind, draft }: StatementDraft) {
  const say = useStatementWords();
  const [settled] = useDebouncedValue(JSON.stringify(draft), afterMs);
  const { ref, width } = useElementSize();
  const preview = useAsk(StatementPreviewInBothDocument, { kind, draft: JSON.parse(settled) as StatementDraftInput });
  return (
    <Stack gap="sm" component="section" aria-label={say('preview')} ref={ref}>
      <Title order={3} size="h4">
        {say('preview')}
      </Title>
      <Asked of={preview} rows={3}>
        {({ german, english }) => (
          <>
            <Open names={german.open} />
            <InBoth letters={{ de: german.text, en: english.text }} isWide={width >= widthOfTwo} />
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

interface InBothProps {
  readonly letters: Readonly<Record<Language, string | null>>;
  readonly isWide: boolean;
}

function InBoth({ letters, isWide }: InBothProps) {
  const say = useStatementWords();
  const [shown, show] = useState<string | null>(viewersLanguage());
  const sayCommon = useCommonWords();
  const [isComparing, compare] = useDisclosure(false);
  const nameOf = (language: Language): string => sayCommon(language === 'de' ? 'german' : 'english');
  const letterIn = (language: Language) => {
    const text = letters[language];
    const label = say('letter', { language: nameOf(language) });
    return text === null ? <Empty title={say('noLetter')} /> : <Letter text={text} language={language} label={label} />;
  };
  const both = (
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
  if (isWide) return both;
  return (
    <>
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
      {/* The place is narrow, and the screen is not. */}
      <Button visibleFrom="md" variant="default" size="xs" onClick={compare.open} style={{ alignSelf: 'start' }}>
        {say('compare')}
      </Button>
      <Modal
        opened={isComparing}
        onClose={compare.close}
        title={say('preview')}
        size="85rem"
        closeButtonProps={{ 'aria-label': sayCommon('close') }}
      >
        {both}
      </Modal>
    </>
  );
}
