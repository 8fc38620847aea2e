import type { JobDefinition } from './define-job.js';
import { jobOptions } from './job-options.js';
import type { JobQueue } from './open-queue.js';

/** A job that repeats; many workers together run it once each time. */
export interface Schedule {
  readonly job: JobDefinition<Record<string, never>>;
  readonly everyMs: number;
}

/** Makes the store's schedules of a queue those of the list: one that is no longer listed would fire for ever. */
export async function keepSchedules(queue: JobQueue, schedules: readonly Schedule[]): Promise<void> {
  const listed = schedules.filter(({ job }) => job.queue === queue.name);
  for (const { key } of await queue.getJobSchedulers()) {
    if (!listed.some(({ job }) => job.name === key)) await queue.removeJobScheduler(key);
  }
  for (const { job, everyMs } of listed) {
    await queue.upsertJobScheduler(job.name, { every: everyMs }, { name: job.name, data: {}, opts: jobOptions(job) });
  }
}
