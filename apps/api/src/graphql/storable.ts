/** Whether the database can look for a text: it knows no NUL, and takes half an emoji for another character. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
