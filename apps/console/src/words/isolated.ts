const firstStrongIsolate = '\u2068';
const popDirectionalIsolate = '\u2069';

/** A name inside of a sentence that is one text: marks in it that turn the direction round end with it. */
export const isolated = (name: string): string => `${firstStrongIsolate}${name}${popDirectionalIsolate}`;
