import { UnrecoverableError, type Job } from 'bullmq';
import type { Log } from '../log.js';
import type { JobHandler } from './handle-job.js';
import { InvalidPayload } from './parse-payload.js';

/** Runs a job that was taken from the queue. What it throws decides whether the job is tried again. */
export async function runJob(job: Job, handlers: readonly JobHandler[]): Promise<void> {
  const handler = handlers.find((candidate) => candidate.job.name === job.name);
  // Perhaps a newer worker knows it: during an update both run.
  if (handler === undefined) throw new Error(`This worker has no handler for ${job.name}`);
  try {
    await handler.handle(job.data);
  } catch (error) {
    // It will not parse the next time either.
    if (error instanceof InvalidPayload) throw new UnrecoverableError(error.message);
    throw error;
  }
}

/** The message of an error may repeat what the payload says; its kind and place do not. The job keeps the message. */
export function logFailure(log: Log, job: Job | undefined, error: Error): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const facts = {
    job: job?.name,
    id: job?.id,
    attempt: job?.attemptsMade,
    attempts: job?.opts.attempts,
    error: error.name,
    at: frames.slice(0, 5).map((frame) => frame.trim()),
  };
  if (job?.finishedOn === undefined) log.warn(facts, 'job failed, will be tried again');
  else log.error(facts, 'job failed for good');
}
