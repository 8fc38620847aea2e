const caps: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };
/** What stands on the key. */
export const capOf = (key: string): string => caps[key] ?? key;
