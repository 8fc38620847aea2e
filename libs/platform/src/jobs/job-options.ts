import type { JobsOptions } from 'bullmq';
import type { JobDefinition } from './define-job.js';

/** What is kept of finished jobs, for the board and to recognise an id that is given again. For each queue. */
const keep = { removeOnComplete: { count: 1_000 }, removeOnFail: { count: 5_000 } };

export const jobOptions = ({ attempts, backoffMs }: JobDefinition): JobsOptions => ({
  ...keep,
  attempts,
  backoff: { type: 'exponential', delay: backoffMs },
});
