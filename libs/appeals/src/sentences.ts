import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
import type { AppealState } from './domain/appeal.js';
import type { AppealRefusal } from './domain/refusals.js';

const became: Record<AppealState, { readonly en: string; readonly de: string }> = {
  LODGED: { en: 'is not taken up yet', de: 'ist noch nicht in Arbeit' },
  UNDER_REVIEW: { en: 'is being looked at', de: 'wird gerade geprüft' },
  GRANTED: { en: 'was granted', de: 'hatte Erfolg' },
  DENIED: { en: 'was denied', de: 'wurde abgelehnt' },
  WITHDRAWN: { en: 'was withdrawn', de: 'wurde zurückgezogen' },
};

const day = (time: Date): string => time.toISOString().slice(0, 10);

const sentences: Sentences<AppealRefusal> = {
  STATEMENT_NOT_FOUND: () => ({
    en: 'There is no such statement of reasons for you.',
    de: 'Eine solche Begründung an Sie gibt es nicht.',
  }),
  STATEMENT_VOIDED: () => ({
    en: 'What this statement told is not in force any more, so there is nothing to appeal against.',
    de: 'Was diese Begründung mitteilte, gilt nicht mehr; es gibt also nichts, wogegen Einspruch nötig wäre.',
  }),
  NOT_DELIVERED_YET: () => ({
    en: 'This statement was not delivered yet. You can appeal from its delivery on.',
    de: 'Diese Begründung ist noch nicht zugestellt. Einspruch ist ab der Zustellung möglich.',
  }),
  APPEAL_WINDOW_CLOSED: ({ closedAt }) => ({
    en: `The time to appeal against this decision ended on ${day(closedAt)}.`,
    de: `Die Frist für einen Einspruch gegen diese Entscheidung endete am ${day(closedAt)}.`,
  }),
  APPEAL_ALREADY_OPEN: () => ({
    en: 'You have appealed against this decision already. Wait for the outcome, or withdraw that appeal first.',
    de: 'Sie haben gegen diese Entscheidung schon Einspruch eingelegt. Warten Sie auf das Ergebnis oder ziehen Sie den Einspruch zuerst zurück.',
  }),
  APPEAL_DECIDED_ALREADY: () => ({
    en: 'Your appeal against this decision was decided already; that outcome is final.',
    de: 'Über Ihren Einspruch gegen diese Entscheidung ist schon entschieden; dabei bleibt es.',
  }),
  APPEAL_NOT_FOUND: () => ({ en: 'There is no such appeal of yours.', de: 'Einen solchen Einspruch von Ihnen gibt es nicht.' }),
  APPEAL_SETTLED: ({ state }) => ({
    en: `This appeal ${became[state].en}, so this cannot be done with it.`,
    de: `Dieser Einspruch ${became[state].de}; deshalb geht das damit nicht.`,
  }),
  CONFLICT_OF_INTEREST: () => ({
    en: 'You had a part in the decision that is appealed against, so somebody else has to decide.',
    de: 'Sie waren an der angefochtenen Entscheidung beteiligt; deshalb muss jemand anderes entscheiden.',
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { settle } = refusing<AppealRefusal>(sentences);
