import { v4, v7, validate } from 'uuid';

export interface Ids {
  /** Time-ordered (UUID version 7): kind to indexes, tells its reader when it was made. */
  next<Id extends string>(): Id;
  /** Random (UUID version 4): for what must not tell when it was made, such as a sealed rating. */
  opaque<Id extends string>(): Id;
}

// A brand exists for the compiler alone; this is the one place where a fresh string gets it.
export const uuids: Ids = {
  next: <Id extends string>() => v7() as Id,
  opaque: <Id extends string>() => v4() as Id,
};

export const isUuid = (text: string): boolean => validate(text);
