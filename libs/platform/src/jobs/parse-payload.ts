import { z } from 'zod';
import type { JobDefinition } from './define-job.js';

export class InvalidPayload extends Error {
  constructor(job: string, error: z.ZodError) {
    const problems = error.issues.map(({ path, message }) => (path.length === 0 ? message : `${path.join('.')}: ${message}`));
    super(`The payload of ${job} does not fit its definition: ${problems.join('; ')}`);
    this.name = 'InvalidPayload';
  }
}

/** @throws InvalidPayload */
export function parsePayload<Payload>(job: JobDefinition<Payload>, payload: unknown): Payload {
  const parsed = job.payload.safeParse(payload);
  if (!parsed.success) throw new InvalidPayload(job.name, parsed.error);
  return parsed.data;
}
