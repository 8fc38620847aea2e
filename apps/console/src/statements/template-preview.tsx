import { Alert, Code, List, Stack, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useAsk } from '../api/use-ask.js';
import { Asked, Empty } from '../ui/states.js';
import type { Language } from '../words/language.js';
import { StatementPreviewDocument, type StatementKind } from './generated/preview.js';
import { Letter } from './letter.js';
import { useNameOfPlaceholder } from './placeholder-words.js';
import { useTemplatesWords } from './templates-words.js';

interface TemplatePreviewProps {
  readonly kind: StatementKind;
  readonly language: Language;
  readonly text: string;
}

/** The letter that becomes of a text, or what keeps it from becoming one. */
export function TemplatePreview({ kind, language, text }: TemplatePreviewProps) {
  const say = useTemplatesWords();
  const preview = useAsk(StatementPreviewDocument, { kind, locale: language, text });
  return (
    <Stack>
      <Title order={2} size="h4">
        {say('preview')}
      </Title>
      <Asked of={preview}>
        {({ previewStatement: { text: letter, unknown, missing } }) => (
          <>
            <Faults unknown={unknown} missing={missing} />
            {letter === null ? <Empty title={say('noPreview')} /> : <Letter text={letter} language={language} label={say('preview')} />}
          </>
        )}
      </Asked>
    </Stack>
  );
}

interface FaultsProps {
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
}

function Faults({ unknown, missing }: FaultsProps) {
  const say = useTemplatesWords();
  const nameOf = useNameOfPlaceholder();
  if (unknown.length === 0 && missing.length === 0) return null;
  return (
    <Alert color="orange" variant="light" icon={<IconAlertTriangle />} role="status">
      {missing.length > 0 && (
        <>
          {say('missing')}
          <List size="sm" mb="xs">
            {missing.map((name) => (
              <List.Item key={name}>
                {nameOf(name)} <Code>{`{{${name}}}`}</Code>
              </List.Item>
            ))}
          </List>
        </>
      )}
      {unknown.length > 0 && (
        <>
          {say('unknown')}
          <List size="sm">
            {unknown.map((name) => (
              <List.Item key={name}>{name === '{' ? say('braces') : <Code>{`{{${name}}}`}</Code>}</List.Item>
            ))}
          </List>
        </>
      )}
    </Alert>
  );
}
