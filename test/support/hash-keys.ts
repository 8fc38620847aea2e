/** What programs in tests hash with. */
export const hashKeys = `test:${Buffer.alloc(32, 'test').toString('base64')}`;
