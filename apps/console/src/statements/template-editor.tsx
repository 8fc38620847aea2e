import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconCheck, IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useDo } from '../api/use-do.js';
import { useViewer } from '../shell/use-viewer.js';
import { Refused } from '../ui/states.js';
import { Written } from '../ui/written.js';
import { useFormat } from '../words/use-format.js';
import { EditStatementTemplateDocument } from './generated/templates.js';
import { PlaceholderButtons } from './placeholder-buttons.js';
import { withPlaceholder } from './placeholders.js';
import { mayEditTemplates, type Template } from './template.js';
import { TemplatePreview } from './template-preview.js';
import { useTemplatesWords } from './templates-words.js';
import classes from './templates.module.css';

/** What somebody has begun to write, and the version that it began from. */
interface Draft {
  readonly text: string;
  readonly basedOn: number;
}

const previewAfterMs = 400;

/** The text, what can be put into it, and the letter that becomes of it. */
export function TemplateEditor({ template }: { readonly template: Template }) {
  const say = useTemplatesWords();
  const { kind, locale, version } = template;
  const { roles } = useViewer();
  const mayEdit = mayEditTemplates(roles);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [savedAs, setSavedAs] = useState<number | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const saving = useDo(EditStatementTemplateDocument);
  const text = draft?.text ?? template.text;
  const basedOn = draft?.basedOn ?? version;
  const [settled] = useDebouncedValue(text, previewAfterMs);

  const write = (written: string): void => {
    setDraft({ text: written, basedOn });
    setSavedAs(null);
  };
  const insert = (name: string): void => {
    const area = field.current;
    const start = area?.selectionStart ?? text.length;
    const put = withPlaceholder(text, name, { start, end: area?.selectionEnd ?? start });
    write(put.text);
    // The cursor is set when the text is there.
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(put.cursor, put.cursor);
    });
  };
  const forget = (): void => {
    setDraft(null);
    saving.reset();
  };
  const save = async (): Promise<void> => {
    const saved = await saving.run({ input: { kind, locale, text, basedOnVersion: basedOn } });
    if (saved === null) return;
    setDraft(null);
    setSavedAs(saved.version);
  };

  const isOvertaken = draft !== null && basedOn !== version;
  return (
    <div className={classes.sideBySide}>
      <Stack>
        <Origin template={template} />
        {!mayEdit && <Text size="sm">{say('readOnly')}</Text>}
        {isOvertaken && (
          <Alert color="orange" variant="light" icon={<IconUsers />} title={say('changed')} role="alert">
            <Stack align="start" gap="sm">
              <Text size="sm">{say('changedHint', { version })}</Text>
              <details>
                <summary>{say('theirs', { version })}</summary>
                <Written text={template.text} />
              </details>
              <Group>
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => {
                    setDraft({ text, basedOn: version });
                    saving.reset();
                  }}
                >
                  {say('goOn')}
                </Button>
                <Button variant="default" size="xs" onClick={forget}>
                  {say('takeTheirs')}
                </Button>
              </Group>
            </Stack>
          </Alert>
        )}
        <Textarea
          ref={field}
          label={say('text')}
          description={say('textHint')}
          value={text}
          lang={locale}
          readOnly={!mayEdit}
          onChange={(event) => write(event.currentTarget.value)}
          autosize
          minRows={12}
          maxRows={28}
        />
        {mayEdit && <PlaceholderButtons template={template} text={text} onInsert={insert} />}
        {!isOvertaken && <Refused doing={saving} />}
        {savedAs !== null && draft === null && (
          <Alert color="green" variant="light" icon={<IconCheck />} role="status">
            {say('saved', { version: savedAs })}
          </Alert>
        )}
        {mayEdit && (
          <Group>
            <Button disabled={draft === null || isOvertaken} loading={saving.isRunning} onClick={() => void save()}>
              {say('save', { version: version + 1 })}
            </Button>
            {draft !== null && (
              <Button variant="subtle" color="gray" onClick={forget}>
                {say('discard')}
              </Button>
            )}
          </Group>
        )}
      </Stack>
      <TemplatePreview kind={kind} language={locale} text={settled} />
    </div>
  );
}

function Origin({ template: { version, editedBy, editedAt } }: { readonly template: Template }) {
  const say = useTemplatesWords();
  const { dateTime } = useFormat();
  return (
    <Text c="dimmed" component="div">
      {say('version', { version })} ·{' '}
      {editedBy === null || editedAt === null ? say('original') : <bdi>{say('edited', { by: editedBy, when: dateTime(editedAt) })}</bdi>}
    </Text>
  );
}
