import type { z } from 'zod';

/** What the side that adds a job and the side that runs it agree on. */
export interface JobDefinition<Payload = unknown> {
  /** An imperative: `recompute-reputation`. */
  readonly name: string;
  /** A noun: `reputation`. */
  readonly queue: string;
  /** Parsed on both sides, so a payload must survive JSON: dates travel as strings. */
  readonly payload: z.ZodType<Payload>;
  /** How often a job is run before it has failed for good. */
  readonly attempts: number;
  /** The wait before the second attempt; it doubles with every further one. */
  readonly backoffMs: number;
  /** Jobs with the same key that wait become one; one that is added while it runs makes it run once more. */
  dedupeKey?(payload: Payload): string;
}

// BullMQ builds keys with ':' and the worker's ids put '.' between a job's name and the id that was given.
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws TypeError when a name or a number cannot work */
export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition<Payload> {
  for (const name of [definition.name, definition.queue]) {
    if (!kebab.test(name)) throw new TypeError(`"${name}" cannot name a job or a queue: lower-case words with hyphens can`);
  }
  if (!Number.isInteger(definition.attempts) || definition.attempts < 1) {
    throw new TypeError(`${definition.name}: attempts is ${definition.attempts}, but must be a whole number of at least 1`);
  }
  if (!Number.isInteger(definition.backoffMs) || definition.backoffMs < 0) {
    throw new TypeError(`${definition.name}: backoffMs is ${definition.backoffMs}, but must be a whole number of at least 0`);
  }
  return definition;
}
