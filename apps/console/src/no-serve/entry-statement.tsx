import { Alert, Stack, Tabs, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { Written } from '../ui/written.js';
import { Asked } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { useCommonWords } from '../words/common-words.js';
import { useEntryWords } from './entry-words.js';
import { EntryStatementDocument } from './generated/no-serve-entry.js';

/** The letter with the reasons, in both languages. */
export function EntryStatement({ id }: { readonly id: string }) {
  const say = useEntryWords();
  const sayCommon = useCommonWords();
  const format = useFormat();
  const { i18n } = useTranslation();
  const asked = useAsk(EntryStatementDocument, { id });
  return (
    <Asked of={asked} rows={2}>
      {({ statement }) =>
        statement && (
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {statement.deliveredAt === null
                ? say('notDelivered', { date: format.date(statement.issuedAt) })
                : say('delivered', { date: format.dateTime(statement.deliveredAt) })}
              {statement.appealUntil !== null && ` · ${say('appealUntil', { date: format.date(statement.appealUntil) })}`}
            </Text>
            {statement.isVoided && <Alert color="gray">{say('voided')}</Alert>}
            <Tabs defaultValue={i18n.language}>
              <Tabs.List>
                <Tabs.Tab value="de">{sayCommon('german')}</Tabs.Tab>
                <Tabs.Tab value="en">{sayCommon('english')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="de" pt="sm" lang="de">
                <Written text={statement.inGerman} />
              </Tabs.Panel>
              <Tabs.Panel value="en" pt="sm" lang="en">
                <Written text={statement.inEnglish} />
              </Tabs.Panel>
            </Tabs>
          </Stack>
        )
      }
    </Asked>
  );
}
