import {
  AddMember,
  DatabaseLinkKeys,
  DatabaseMembers,
  DatabaseParties,
  LinkParty,
  type MemberParts,
  RegisterParty,
  RemoveMember,
} from '@evenhand/parties';
import type { Foundation } from './foundation.js';

export function composeParties({ database, unitOfWork, ids }: Foundation) {
  const parties = new DatabaseParties(database);
  const members = new DatabaseMembers(database);
  const linkKeys = new DatabaseLinkKeys(database);
  const parts: MemberParts = { unitOfWork, parties, members };
  const linkParty = new LinkParty(unitOfWork, parties, linkKeys);
  return {
    reads: { parties, members, linkKeys },
    useCases: {
      registerParty: new RegisterParty(unitOfWork, parties, ids, linkParty),
      addMember: new AddMember(parts),
      removeMember: new RemoveMember(parts),
      linkParty,
    },
  };
}
