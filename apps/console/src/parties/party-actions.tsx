import { Button } from '@mantine/core';
import { IconBan, IconDoorExit, IconFlag, IconListDetails } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useViewer } from '../shell/use-viewer.js';
import type { Role } from './generated/party.js';
import { usePartyWords } from './party-words.js';

interface PartyActionsProps {
  readonly partyId: string;
  /** The role of the party that is looked at. */
  readonly role: Role;
}

/** What a viewer can begin about a party from here. */
export function PartyActions({ partyId, role }: PartyActionsProps) {
  const say = usePartyWords();
  const { roles, party: me } = useViewer();
  const query = new URLSearchParams({ party: partyId }).toString();
  const isTrader = me !== null && me.id !== partyId;
  const mayPropose = isTrader || ((roles.includes('MODERATOR') || roles.includes('LEAD')) && me?.id !== partyId);
  return (
    <>
      {isTrader && (
        <>
          <Button component={Link} to={`/complaints/new?${query}`} variant="default" leftSection={<IconFlag size={16} aria-hidden />}>
            {say('complain')}
          </Button>
          <Button component={Link} to={`/my-list/new?${query}`} variant="default" leftSection={<IconListDetails size={16} aria-hidden />}>
            {say('toMyList')}
          </Button>
          <Button component={Link} to={`/separations/new?${query}`} variant="default" leftSection={<IconDoorExit size={16} aria-hidden />}>
            {say('partWith')}
          </Button>
        </>
      )}
      {mayPropose && (
        <Button
          component={Link}
          to={`/no-serve/new?${query}&role=${role}`}
          variant="default"
          leftSection={<IconBan size={16} aria-hidden />}
        >
          {say('propose')}
        </Button>
      )}
    </>
  );
}
