import type { PrivateDataKind } from '@evenhand/text-screening';
import type { ExportedStatement } from './exported-statement.js';
import { holdsIdentifier, namesSomebody } from './names.js';

export type PersonalData = PrivateDataKind | 'NAME' | 'IDENTIFIER';

/** What people wrote into a statement, by the field of the machine form that it goes to. */
export const personsWords = ({ statement: { content } }: ExportedStatement) =>
  [
    ['incompatible_content_ground', content.rule],
    ['incompatible_content_explanation', content.explanation],
    ['decision_facts', content.facts],
  ] as const;

/** What in a text leads to a person. What was said of them may be published; who they are may not. */
export function personalDataIn(
  text: string,
  { names, identifiers }: Pick<ExportedStatement, 'names' | 'identifiers'>,
  privateDataIn: (text: string) => readonly PrivateDataKind[],
): readonly PersonalData[] {
  return [
    ...privateDataIn(text),
    ...(names.some((name) => namesSomebody(text, name)) ? (['NAME'] as const) : []),
    ...(identifiers.some((identifier) => holdsIdentifier(text, identifier)) ? (['IDENTIFIER'] as const) : []),
  ];
}
