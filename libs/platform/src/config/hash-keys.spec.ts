import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyedHashes, makeHashKeysFile, parseHashKeys, readHashKeys } from './hash-keys.js';

const hashes = (...ids: string[]): KeyedHashes => new KeyedHashes(ids.map((id) => ({ id, secret: Buffer.alloc(32, id) })));

describe('keyed hashes', () => {
  it('say which key made them, and stay known after it was followed by another', () => {
    const before = hashes('one').of('somebody');
    expect(before).toEqual({ keyId: 'one', hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    const rotated = hashes('two', 'one');
    expect(rotated.of('somebody')).toMatchObject({ keyId: 'two' });
    expect(rotated.of('somebody').hash).not.toBe(before.hash);
    expect(rotated.every('somebody')).toContainEqual(before);
    expect(rotated.every('somebody else')).not.toContainEqual(before);
  });

  it('are not made without a key', () => {
    expect(() => hashes().of('somebody')).toThrow(/no key/);
    expect(hashes().every('somebody')).toEqual([]);
  });
});

describe('the file of the keys', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-keys-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is made once, for its owner alone, however many make it at once', async () => {
    const file = join(folder, 'made');
    await Promise.all([1, 2, 3].map(() => makeHashKeysFile(file)));
    const text = await readFile(file, 'utf8');
    await makeHashKeysFile(file);
    expect(await readFile(file, 'utf8')).toBe(text);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(parseHashKeys(text)).toEqual([{ id: 'first', secret: expect.any(Buffer) }]);
    expect((await readHashKeys({ kind: 'FILE', file })).of('somebody').keyId).toBe('first');
  });

  it('is named when it cannot work, without a word of what is in it', async () => {
    const file = join(folder, 'broken');
    await writeFile(file, 'first:hunter2');
    const failure = readHashKeys({ kind: 'FILE', file });
    await expect(failure).rejects.toThrow(file);
    await expect(failure).rejects.not.toThrow('hunter2');
  });
});
