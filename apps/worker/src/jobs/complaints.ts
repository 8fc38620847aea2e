import { defineJob } from '@evenhand/platform';
import { nothing } from './payloads.js';

export const expireStrikes = defineJob({ name: 'expire-strikes', queue: 'complaints', payload: nothing, attempts: 3, backoffMs: 1_000 });

export const remindToRespond = defineJob({
  name: 'remind-to-respond',
  queue: 'complaints',
  payload: nothing,
  attempts: 3,
  backoffMs: 1_000,
});
