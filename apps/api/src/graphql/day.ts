/** The day of an instant in UTC: all that is shown of when somebody rated. */
export const dayOf = (time: Date): string => time.toISOString().slice(0, 10);
