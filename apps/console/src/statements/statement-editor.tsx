import { Stack } from '@mantine/core';
import { LongText } from '../ui/long-text.js';
import { StatementPreview, type StatementDraft } from './statement-preview.js';
import { useStatementWords } from './statement-words.js';

/** What is written of a statement by whoever decides; everything else in it follows from the decision. */
export interface StatementTexts {
  readonly rule: string;
  readonly explanation: string;
  readonly facts: string;
}

const most = { rule: 500, explanation: 2_000, facts: 5_000 } as const;

interface StatementEditorProps {
  readonly kind: StatementDraft['kind'];
  readonly texts: StatementTexts;
  /** What the decision itself says. */
  readonly decided: Omit<StatementDraft['draft'], keyof StatementTexts>;
  readonly errorAt: (text: keyof StatementTexts) => string | null;
  readonly onChange: (changes: Partial<StatementTexts>) => void;
}

/** The parts of a statement that are written, and the letter that becomes of them in both languages. */
export function StatementEditor({ kind, texts, decided, errorAt, onChange }: StatementEditorProps) {
  const say = useStatementWords();
  return (
    <Stack gap="lg">
      {(['rule', 'explanation', 'facts'] as const).map((part) => (
        <LongText
          key={part}
          label={say(part)}
          description={say(`${part}Hint`)}
          name={part}
          minRows={part === 'rule' ? 1 : 3}
          required
          value={texts[part]}
          maximum={most[part]}
          error={errorAt(part)}
          onChange={(text) => onChange({ [part]: text })}
        />
      ))}
      <StatementPreview kind={kind} draft={{ ...decided, ...texts }} />
    </Stack>
  );
}

/** Which texts are still missing. */
export const lackingTexts = (texts: StatementTexts): readonly (keyof StatementTexts)[] =>
  (['rule', 'explanation', 'facts'] as const).filter((part) => texts[part].trim() === '');
