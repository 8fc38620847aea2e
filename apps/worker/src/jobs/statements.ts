import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { nothing, statementId } from './payloads.js';

export const deliverStatement = defineJob({
  name: 'deliver-statement',
  queue: 'statements',
  payload: z.object({ statementId }),
  // Nine hours of trying: nobody is left without the reasons because a database was away for a night.
  attempts: 17,
  backoffMs: 500,
  dedupeKey: (payload) => payload.statementId,
});

export const closeAppealWindows = defineJob({
  name: 'close-appeal-windows',
  queue: 'statements',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});

/** Makes up for deliveries whose jobs were lost. */
export const deliverUndeliveredStatements = defineJob({
  name: 'deliver-undelivered-statements',
  queue: 'statements',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});
