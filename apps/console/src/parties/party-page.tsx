import { Badge, Group, Stack, Tabs } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useParams, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useViewer } from '../shell/use-viewer.js';
import { AuditLink } from '../ui/audit-link.js';
import { Page } from '../ui/page.js';
import { Asked, Empty } from '../ui/states.js';
import { ComplaintsAbout } from './complaints-about.js';
import { PartyDocument, type PartyQuery, type Role } from './generated/party.js';
import { PartyActions } from './party-actions.js';
import { usePartyWords } from './party-words.js';
import { RatingsAbout } from './ratings-about.js';
import { ReputationView } from './reputation-view.js';
import { ServeBetween } from './serve-between.js';

type Party = NonNullable<PartyQuery['party']>;

export function Component() {
  const say = usePartyWords();
  const { id = '' } = useParams();
  const asked = useAsk(PartyDocument, { id });
  return (
    <Asked of={asked}>
      {({ party, policy }) =>
        party === null ? (
          <Empty title={say('missing')} />
        ) : (
          <PartyView key={party.id} party={party} shownFromRaters={policy.reputation.shownFromRaters} />
        )
      }
    </Asked>
  );
}

/** The side on which more is known. */
const knownBest = ({ asSeller, asBuyer }: Party): Role => ((asBuyer?.raters ?? -1) > (asSeller?.raters ?? -1) ? 'BUYER' : 'SELLER');

function PartyView({ party, shownFromRaters }: { readonly party: Party; readonly shownFromRaters: number }) {
  const say = usePartyWords();
  const [search, setSearch] = useSearchParams();
  const { roles, party: me } = useViewer();
  const wanted = search.get('role');
  const role: Role = wanted === 'BUYER' || wanted === 'SELLER' ? wanted : knownBest(party);
  const isMe = me?.id === party.id;
  const isStaff = roles.some((own) => own === 'MODERATOR' || own === 'LEAD' || own === 'AUDITOR');
  const reputation = role === 'SELLER' ? party.asSeller : party.asBuyer;
  return (
    <Page title={party.displayName} actions={<PartyActions partyId={party.id} role={role} />}>
      <Group gap="xs">
        <Badge variant="light" tt="none">
          {say(party.kind)}
        </Badge>
        <Badge variant="light" color={party.verified ? 'green' : 'gray'} tt="none" title={party.verified ? say('verifiedHint') : undefined}>
          {say(party.verified ? 'verified' : 'notVerified')}
        </Badge>
        {isMe && (
          <Badge variant="outline" color="gray" tt="none">
            {say('you')}
          </Badge>
        )}
        <AuditLink id={party.id} />
      </Group>
      {me !== null && !isMe && <ServeBetween me={me.id} party={party} />}
      <Tabs value={role} onChange={(chosen) => setSearch(chosen === null ? {} : { role: chosen }, { replace: true })}>
        <Tabs.List aria-label={say('roles')}>
          <Tabs.Tab value="SELLER">{say('asSeller')}</Tabs.Tab>
          <Tabs.Tab value="BUYER">{say('asBuyer')}</Tabs.Tab>
        </Tabs.List>
        {(['SELLER', 'BUYER'] as const).map((side) => (
          <Tabs.Panel key={side} value={side} pt="lg">
            {side === role && (
              <Stack gap="lg">
                {reputation === null ? (
                  <Empty icon={IconEyeOff} title={say('notForYou')} hint={say('notForYouHint')} />
                ) : (
                  <>
                    <ReputationView partyId={party.id} reputation={reputation} shownFromRaters={shownFromRaters} />
                    <RatingsAbout partyId={party.id} role={side} />
                  </>
                )}
                {isStaff && <ComplaintsAbout partyId={party.id} role={side} />}
              </Stack>
            )}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
