import { defineJob } from '@evenhand/platform';
import { z } from 'zod';
import { event } from './payloads.js';

/** Whoever an event concerns is told. `cause` is the id of its outbox row: the same row tells nobody twice. */
export const notify = defineJob({
  name: 'notify',
  queue: 'notifications',
  payload: z.object({ cause: z.string(), event }),
  // Nine hours of trying: a database that is away for a night leaves nobody untold.
  attempts: 17,
  backoffMs: 500,
});
