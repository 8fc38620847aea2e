/**
 * A name inside of a sentence: it keeps its own direction, and marks in it that turn the direction round are left out, as
 * they would reach beyond it.
 */
export const isolated = (name: string): string => `\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`;
