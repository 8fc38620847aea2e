import * as cases from './jobs/cases.js';
import * as complaints from './jobs/complaints.js';
import * as contact from './jobs/contact.js';
import * as noServe from './jobs/no-serve.js';
import * as notifications from './jobs/notifications.js';
import * as ratings from './jobs/ratings.js';
import * as reputation from './jobs/reputation.js';
import * as separations from './jobs/separations.js';
import * as statements from './jobs/statements.js';
import * as upkeep from './jobs/upkeep.js';

export * from './jobs/cases.js';
export * from './jobs/complaints.js';
export * from './jobs/contact.js';
export * from './jobs/no-serve.js';
export * from './jobs/notifications.js';
export * from './jobs/ratings.js';
export * from './jobs/reputation.js';
export * from './jobs/separations.js';
export * from './jobs/statements.js';
export * from './jobs/upkeep.js';

/** Every job, by context. The worker does not start unless each has exactly one handler. */
export const jobs = [
  ...Object.values(cases),
  ...Object.values(complaints),
  ...Object.values(contact),
  ...Object.values(noServe),
  ...Object.values(notifications),
  ...Object.values(ratings),
  ...Object.values(reputation),
  ...Object.values(separations),
  ...Object.values(statements),
  ...Object.values(upkeep),
];
