const turningMarks = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A name inside of a sentence: it keeps its own direction, and marks in it that turn the direction round are left out, as
 * they would reach beyond it.
 */
export const isolated = (name: string): string => `\u2068${name.replace(turningMarks, '')}\u2069`;

/** What is put into a sentence turns nothing of the sentence round. */
export const contained = (value: unknown): unknown =>
  typeof value === 'string' && !/^\u2068[^\u202a-\u202e\u2066-\u2069]*\u2069$/.test(value) ? value.replace(turningMarks, '') : value;
