import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { callerRoles } from '../words.js';

/** Somebody whom a development set-up lets in without a password. */
const developmentPerson = z.object({
  subject: z.string().min(1),
  name: z.string().min(1),
  roles: z.array(z.enum(callerRoles)),
  /** The host's id of the party that this person acts for. */
  partyExternalId: z.string().min(1).nullable(),
  /** What one does as this person, for a page on which to choose. */
  about: z.object({ de: z.string(), en: z.string() }),
});

export type DevelopmentPerson = z.infer<typeof developmentPerson>;

/** @throws ZodError when the file holds something else */
export const readDevelopmentPeople = async (file: string): Promise<readonly DevelopmentPerson[]> =>
  z.array(developmentPerson).parse(JSON.parse(await readFile(file, 'utf8')));

export const writeDevelopmentPeople = (file: string, people: readonly DevelopmentPerson[]): Promise<void> =>
  writeFile(file, `${JSON.stringify(people, null, 2)}\n`);
