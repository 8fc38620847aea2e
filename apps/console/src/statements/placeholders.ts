/** The names between double braces, once each, in the order of the text. */
export const placeholdersIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, name = '']) => name.trim())),
];

/** A text with a placeholder in the place of what is selected, and where the cursor stands after it. */
export function withPlaceholder(
  text: string,
  name: string,
  { start, end }: { readonly start: number; readonly end: number },
): { readonly text: string; readonly cursor: number } {
  const mark = `{{${name}}}`;
  return { text: `${text.slice(0, start)}${mark}${text.slice(end)}`, cursor: start + mark.length };
}
