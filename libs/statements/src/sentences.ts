import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
import type { StatementRefusal } from './domain/refusals.js';

const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
const inBraces = (names: readonly string[]): string => names.map((name) => (name === '{' ? name : `{{${name}}}`)).join(', ');

const sentences: Sentences<StatementRefusal> = {
  STATEMENT_INCOMPLETE: ({ missing }) => ({
    en: `The statement of reasons would have a hole where these belong: ${missing.join(', ')}. Fill them; one with a hole is not sent.`,
    de: `Die Begründung hätte eine Lücke, wo dies stehen müsste: ${missing.join(', ')}. Ergänzen Sie es; mit einer Lücke wird sie nicht verschickt.`,
  }),
  STATEMENT_NOT_FOUND: () => ({
    en: 'There is no such statement of reasons for you.',
    de: 'Eine solche Begründung gibt es für Sie nicht.',
  }),
  STATEMENT_VOIDED: () => ({
    en: 'This statement of reasons no longer holds: what it told of does not happen, or was undone. There is nothing left to do.',
    de: 'Diese Begründung gilt nicht mehr: Was sie mitteilte, geschieht nicht oder wurde rückgängig gemacht. Es bleibt nichts zu tun.',
  }),
  STATEMENT_ALREADY_DELIVERED: ({ at, channel }) => ({
    en: `This statement of reasons was delivered at ${time(at)} (${channel}). The time to appeal runs from then; a delivery is recorded once.`,
    de: `Diese Begründung wurde am ${time(at)} zugestellt (${channel}). Die Frist für den Einspruch läuft seitdem; eine Zustellung wird einmal vermerkt.`,
  }),
  DELIVERY_TIME_INVALID: ({ issuedAt }) => ({
    en: `A delivery is not before the statement was issued (${time(issuedAt)}) and not in the future. Say when it was, or leave it out for now.`,
    de: `Eine Zustellung liegt nicht vor der Ausstellung (${time(issuedAt)}) und nicht in der Zukunft. Sagen Sie, wann sie war, oder lassen Sie es für jetzt weg.`,
  }),
  TEMPLATE_INVALID: ({ unknown, missing }) => ({
    en: [
      unknown.length > 0 ? `Nothing is known that could stand for ${inBraces(unknown)}; take that out.` : '',
      missing.length > 0 ? `A statement of this kind has to say ${inBraces(missing)}; put that in.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    de: [
      unknown.length > 0 ? `Für ${inBraces(unknown)} ist nichts bekannt, was dort stehen könnte; nehmen Sie es heraus.` : '',
      missing.length > 0 ? `Eine Begründung dieser Art muss ${inBraces(missing)} enthalten; fügen Sie es ein.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  }),
  TEMPLATE_CHANGED: ({ version }) => ({
    en: `Somebody else has edited this template; it is at version ${version} now. Read it again and put your change in there.`,
    de: `Jemand anderes hat diese Vorlage geändert; sie steht jetzt bei Version ${version}. Lesen Sie sie noch einmal und bringen Sie Ihre Änderung dort ein.`,
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { refuse, settle } = refusing<StatementRefusal>(sentences);
