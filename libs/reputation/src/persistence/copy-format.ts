/** What COPY writes and reads in its binary format. Source: PostgreSQL manual, COPY, "Binary Format". */

/** "PGCOPY\n\377\r\n\0", flags and the length of an extension that no server sends. */
export const header = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
export const headerBytes = header.length;
/** Instead of a number of fields. */
export const endOfRows = -1;
/** Instead of a length. */
export const noValue = -1;

/** PostgreSQL counts microseconds since 2000-01-01. */
export const hoursTo2000 = 10_957 * 24;
export const microsecondsPerHour = 3_600_000_000;
