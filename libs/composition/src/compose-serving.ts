import {
  AddPairEntriesFromRatings,
  AddToMyNoServeList,
  AnnounceContact,
  AnnounceContactsOf,
  CheckService,
  type ContactParts,
  DatabaseAnnouncedContacts,
  DatabasePairEntries,
  DatabaseServeFacts,
  ExpirePairEntries,
  FindContact,
  type PairEntryParts,
  RemoveFromMyNoServeList,
  TellHostOfContact,
} from '@evenhand/no-serve';
import type { Parties } from '@evenhand/parties';
import type { Foundation } from './foundation.js';

/** Who serves whom: the serve check, everybody's own list, and the contact that follows from both. */
export function composeServing({ database, clock, ids, policy, unitOfWork, textScreen, hostWebhook }: Foundation, parties: Parties) {
  const facts = new DatabaseServeFacts(database, policy.noServe.cautionAtPoints);
  const pairEntries = new DatabasePairEntries(database);
  const listParts: PairEntryParts = { unitOfWork, pairEntries, parties, textScreen, ids };
  const contactParts: ContactParts = { unitOfWork, announcedContacts: new DatabaseAnnouncedContacts(database), facts, clock };
  const announceContact = new AnnounceContact(contactParts);
  return {
    entriesFromRatings: new AddPairEntriesFromRatings(listParts),
    reads: { pairEntries },
    useCases: {
      checkService: new CheckService(facts, clock),
      addToMyNoServeList: new AddToMyNoServeList(listParts),
      removeFromMyNoServeList: new RemoveFromMyNoServeList(listParts),
      expirePairEntries: new ExpirePairEntries(listParts),
      findContact: new FindContact(contactParts),
      announceContact,
      tellHostOfContact: new TellHostOfContact(parties, hostWebhook),
      announceContactsOf: new AnnounceContactsOf(contactParts, announceContact),
    },
  };
}
