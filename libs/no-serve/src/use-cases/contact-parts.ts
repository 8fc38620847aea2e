import type { Clock, UnitOfWork } from '@evenhand/platform';
import { contactOf, type ContactState } from '../domain/contact.js';
import { checkService, type ServeFacts, type Viewer } from '../domain/serve-check.js';
import { serveRules } from '../domain/serve-rules.js';
import type { AnnouncedContacts } from '../ports/announced-contacts.js';
import type { ServeFactsReader } from '../ports/serve-facts.js';

export interface ContactParts {
  readonly unitOfWork: UnitOfWork;
  readonly announcedContacts: AnnouncedContacts;
  readonly facts: ServeFactsReader;
  readonly clock: Clock;
}

/** Nobody deals with a party that does not exist, so nothing has ended. */
export const contactBy = (facts: ServeFacts | null, viewer: Viewer = 'STAFF'): ContactState =>
  facts === null ? contactOf(false, false) : checkService(serveRules, facts, viewer).contact;
