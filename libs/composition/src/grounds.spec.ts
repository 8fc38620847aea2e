import { describe, expect, it } from '@jest/globals';
import { complaintCategories } from '@evenhand/complaints';
import { removalGrounds } from '@evenhand/moderation';
import { noServeGrounds } from '@evenhand/no-serve';
import { groundText } from '@evenhand/statements';

// Contexts write their own lists, since domains import nothing at run time. Here they are held against each other.
describe('what is decided on', () => {
  it('can be an entry’s ground when one can complain about it', () => {
    expect(noServeGrounds).toEqual(expect.arrayContaining([...complaintCategories]));
  });

  it.each([...new Set([...complaintCategories, ...noServeGrounds, ...removalGrounds])])('can be told in a statement: %s', (ground) => {
    for (const locale of ['de', 'en'] as const) expect(groundText(ground, locale)).toMatch(/^\S.*\.$/s);
  });
});
