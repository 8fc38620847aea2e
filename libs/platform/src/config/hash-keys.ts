import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { errorCode } from '../error-code.js';

/** A secret to hash with, and the name by which a hash says that it was made with it. */
export interface HashKey {
  readonly id: string;
  readonly secret: Buffer;
}

/** Where the keys are: in the configuration itself, or in a file. */
export type HashKeysConfig =
  { readonly kind: 'GIVEN'; readonly keys: readonly HashKey[] } | { readonly kind: 'FILE'; readonly file: string };

const shortestSecret = 32;
const form = `of the form <id>:<at least ${shortestSecret} bytes in base64>`;

/**
 * Keys as they are written down, apart by commas or spaces: the first makes new hashes, the others recognise older ones.
 * @returns the keys, or what is wrong with them, without a word of what they are
 */
export function parseHashKeys(text: string): readonly HashKey[] | string {
  const written = text.split(/[\s,]+/u).filter((part) => part !== '');
  if (written.length === 0) return `holds no key; it is a list of keys ${form}`;
  const keys: HashKey[] = [];
  for (const [index, part] of written.entries()) {
    const [, id, base64] = /^([A-Za-z0-9._-]{1,40}):([A-Za-z0-9+/]+={0,2})$/u.exec(part) ?? [];
    const secret = Buffer.from(base64 ?? '', 'base64');
    if (id === undefined || secret.length < shortestSecret) return `has a key (number ${index + 1}) that is not ${form}`;
    if (keys.some((key) => key.id === id)) return `names ${id} twice; every key has an id of its own`;
    keys.push({ id, secret });
  }
  return keys;
}

const parsed = (text: string, where: string): readonly HashKey[] => {
  const keys = parseHashKeys(text);
  if (typeof keys === 'string') throw new Error(`${where} ${keys}.`);
  return keys;
};

/** @throws Error that says what is wrong with the file, when the keys are in one */
export async function readHashKeys(config: HashKeysConfig): Promise<KeyedHashes> {
  return new KeyedHashes(config.kind === 'GIVEN' ? config.keys : parsed(await readFile(config.file, 'utf8'), config.file));
}

/** Makes the file on first use, readable by its owner alone. */
export async function makeHashKeysFile(file: string): Promise<void> {
  // Written beside and linked: a start that is killed here leaves no half key, and of two at once one key stands.
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, `first:${randomBytes(shortestSecret).toString('base64')}\n`, { mode: 0o600 });
  try {
    await link(written, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    await rm(written);
  }
}

/** What is left of somebody: recognised by whoever holds the key, and by nobody else. */
export interface KeyedHash {
  readonly keyId: string;
  /** HMAC-SHA256, in hexadecimal. */
  readonly hash: string;
}

/** Recognises what must not be kept. The keys are never beside the hashes: who has one without the other has nothing. */
export class KeyedHashes {
  constructor(private readonly keys: readonly HashKey[]) {}

  /** @throws Error when this program was given no key */
  of(value: string): KeyedHash {
    const [current] = this.every(value);
    if (current === undefined) throw new Error('This program was given no key to hash with.');
    return current;
  }

  /** With each key that is known, the current one first. */
  every(value: string): readonly KeyedHash[] {
    return this.keys.map(({ id, secret }) => ({ keyId: id, hash: createHmac('sha256', secret).update(value).digest('hex') }));
  }
}
