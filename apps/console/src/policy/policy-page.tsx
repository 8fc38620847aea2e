import { Button, Tabs } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { Page } from '../ui/page.js';
import { Asked } from '../ui/states.js';
import { RulesInForceDocument } from './generated/policy.js';
import { usePolicyWords } from './policy-words.js';
import { RulesInForce, RulesOfVersion } from './rules.js';
import { Versions } from './versions.js';

/** A change may be announced no longer before: whatever is decided is in force by then. */
const longestNoticeMs = 367 * 86_400_000;

export function Component() {
  const say = usePolicyWords();
  const { roles } = useViewer();
  const [search, setSearch] = useSearchParams();
  const [announcedAt] = useState(() => new Date(Date.now() + longestNoticeMs).toISOString());
  const rules = useAsk(RulesInForceDocument, { announcedAt });
  const isStaff = roles.some((role) => role !== 'PARTY' && role !== 'SERVICE');
  const version = Number(search.get('version'));
  const view = search.get('view') === 'versions' || search.has('from') || search.has('to') ? 'versions' : 'inForce';
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        roles.includes('ADMIN') && (
          <Button component={Link} to="/policy/change" leftSection={<IconPencil size={18} aria-hidden />}>
            {say('change')}
          </Button>
        )
      }
    >
      <Asked of={rules}>
        {(known) =>
          isStaff ? (
            <Tabs value={view} onChange={(chosen) => setSearch(chosen === 'versions' ? { view: 'versions' } : {})} keepMounted={false}>
              <Tabs.List aria-label={say('views')} mb="md">
                <Tabs.Tab value="inForce">{say('inForceView')}</Tabs.Tab>
                <Tabs.Tab value="versions">{say('versionsView')}</Tabs.Tab>
              </Tabs.List>
              <Tabs.Panel value="inForce">{version > 0 ? <RulesOfVersion version={version} /> : <RulesInForce rules={known} />}</Tabs.Panel>
              <Tabs.Panel value="versions">
                <Versions inForce={known.policy.version} />
              </Tabs.Panel>
            </Tabs>
          ) : (
            <RulesInForce rules={known} />
          )
        }
      </Asked>
    </Page>
  );
}
