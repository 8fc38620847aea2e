const tag = /<(\/?)([a-z][\w:-]*)((?:\s+[a-z][\w:-]*="[^"<]*")*)\s*(\/?)>/gi;
const entity = /&(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);/gi;

/**
 * What keeps a text from being well-formed XML, null when nothing does. It knows elements, attributes in double quotes,
 * text and entities, which is what our own pictures are written in; comments, CDATA and doctypes it refuses.
 */
export function flawInXml(xml: string): string | null {
  const open: string[] = [];
  let [roots, end] = [0, 0];
  for (const { 0: whole, 1: closing, 2: name = '', 3: attributes = '', 4: empty, index } of xml.matchAll(tag)) {
    const flaw = flawInText(xml.slice(end, index), open.length > 0) ?? flawInText(attributes, true);
    if (flaw !== null) return flaw;
    end = index + whole.length;
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice: ${whole}`;
    if (closing === '/') {
      if (open.pop() !== name) return `closed without being open: ${whole}`;
      continue;
    }
    if (open.length === 0) roots += 1;
    if (empty !== '/') open.push(name);
  }
  const flaw = flawInText(xml.slice(end), false);
  if (flaw !== null) return flaw;
  if (open.length > 0) return `never closed: ${open.join(', ')}`;
  return roots === 1 ? null : `${roots} roots`;
}

function flawInText(text: string, isInside: boolean): string | null {
  if (!isInside && text.trim() !== '') return `outside of the root: ${text.trim()}`;
  return /[<&]/.test(text.replaceAll(entity, '')) ? `not a tag nor an entity: ${text.trim()}` : null;
}
