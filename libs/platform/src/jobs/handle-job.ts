import type { JobDefinition } from './define-job.js';
import { parsePayload } from './parse-payload.js';

/** Runs one kind of job. May run twice for the same job: after a crash, or when the store was out of reach. */
export interface JobHandler {
  readonly job: JobDefinition;
  /**
   * @param payload as it came out of the store
   * @throws InvalidPayload before anything was done
   */
  handle(payload: unknown): Promise<void>;
}

export function handleJob<Payload>(job: JobDefinition<Payload>, handle: (payload: Payload) => Promise<void>): JobHandler {
  return { job, handle: async (payload) => handle(parsePayload(job, payload)) };
}
