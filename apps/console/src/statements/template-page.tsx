import { Anchor } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useCaseWords } from '../words/case-words.js';
import { useCommonWords } from '../words/common-words.js';
import { StatementTemplatesDocument } from './generated/templates.js';
import { TemplateEditor } from './template-editor.js';
import { useTemplatesWords } from './templates-words.js';

/** One template, to read or to edit. */
export function Component() {
  const say = useTemplatesWords();
  const sayCommon = useCommonWords();
  const sayCase = useCaseWords();
  const { kind, language } = useParams();
  const templates = useAsk(StatementTemplatesDocument, {});
  const template = templates.data?.statementTemplates.find((each) => each.kind === kind && each.locale === language);
  const title =
    template === undefined
      ? say('title')
      : say('titleOf', { kind: sayCase(template.kind), language: sayCommon(template.locale === 'de' ? 'german' : 'english') });
  return (
    <Page title={title}>
      <Anchor component={Link} to="/templates">
        {say('back')}
      </Anchor>
      <Asked of={templates}>
        {() =>
          template === undefined ? (
            <Empty icon={IconFileText} title={say('none')} />
          ) : (
            <TemplateEditor key={`${template.kind} ${template.locale}`} template={template} />
          )
        }
      </Asked>
    </Page>
  );
}
