/**
 * The id in what was pasted: the id itself, or the address of a page that shows the thing, whose last part it is; of an
 * address of this page, its subject.
 */
export function subjectIn(pasted: string): string {
  const text = pasted.trim();
  if (!URL.canParse(text)) return text;
  const { pathname, searchParams } = new URL(text);
  const last = pathname
    .split('/')
    .filter((part) => part !== '')
    .at(-1);
  return searchParams.get('subject') ?? decodeURIComponent(last ?? '');
}
