import { Alert, Button, Tabs } from '@mantine/core';
import { IconEarOff, IconFlag } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useAsk, useAskPages } from '../api/use-ask.js';
import { More } from '../ui/more.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { useFormat } from '../words/use-format.js';
import { ComplaintList } from './complaint-list.js';
import { useComplaintsWords } from './complaints-words.js';
import { ComplaintsAboutMeDocument, ComplaintsByMeDocument, ComplaintsMutedDocument } from './generated/complaints.js';

const views = ['by-me', 'about-me'] as const;

export function Component() {
  const say = useComplaintsWords();
  const [search, setSearch] = useSearchParams();
  const view = views.find((known) => known === search.get('view')) ?? 'by-me';
  const { data } = useAsk(ComplaintsMutedDocument, {});
  const mutedUntil = data?.myComplaintsMutedUntil ?? null;
  return (
    <Page
      title={say('title')}
      hint={say('hint')}
      actions={
        mutedUntil === null && (
          <Button component={Link} to="/complaints/new" leftSection={<IconFlag size={18} aria-hidden />}>
            {say('file')}
          </Button>
        )
      }
    >
      {mutedUntil !== null && <Muted until={mutedUntil} />}
      <Tabs value={view} onChange={(chosen) => setSearch({ view: chosen ?? 'by-me' })}>
        <Tabs.List mb="md">
          <Tabs.Tab value="by-me">{say('byMe')}</Tabs.Tab>
          <Tabs.Tab value="about-me">{say('aboutMe')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="by-me">{view === 'by-me' && <ByMe />}</Tabs.Panel>
        <Tabs.Panel value="about-me">{view === 'about-me' && <AboutMe />}</Tabs.Panel>
      </Tabs>
    </Page>
  );
}

/** Said before anybody writes what could not be sent. */
export function Muted({ until }: { readonly until: string }) {
  const say = useComplaintsWords();
  const format = useFormat();
  return (
    <Alert color="orange" variant="light" icon={<IconEarOff />} title={say('muted', { date: format.dateTime(until) })}>
      {say('mutedHint')}
    </Alert>
  );
}

function ByMe() {
  const say = useComplaintsWords();
  const complaints = useAskPages(ComplaintsByMeDocument, {}, (result) => result.complaintsByMe);
  return (
    <Asked of={complaints}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon={IconFlag} title={say('noneByMe')} hint={say('noneByMeHint')} />
        ) : (
          <ComplaintList list={list} more={<More of={complaints} />} />
        )
      }
    </Asked>
  );
}

function AboutMe() {
  const say = useComplaintsWords();
  const complaints = useAskPages(ComplaintsAboutMeDocument, {}, (result) => result.complaintsAboutMe);
  return (
    <Asked of={complaints}>
      {(list) =>
        list.length === 0 ? (
          <Empty icon={IconFlag} title={say('noneAboutMe')} hint={say('noneAboutMeHint')} />
        ) : (
          <ComplaintList list={list} isAboutMe more={<More of={complaints} />} />
        )
      }
    </Asked>
  );
}
