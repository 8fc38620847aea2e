import { refusing, sayTextInvalid, type Sentences } from '@evenhand/platform';
import type { CaseRefusal } from './domain/refusals.js';

const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ') + ' UTC';

const sentences: Sentences<CaseRefusal> = {
  CASE_NOT_FOUND: () => ({ en: 'There is no such case of this kind.', de: 'Einen solchen Fall dieser Art gibt es nicht.' }),
  CASE_CLOSED: () => ({
    en: 'This case is closed: it was decided, or withdrawn.',
    de: 'Dieser Fall ist geschlossen: Er wurde entschieden oder zurückgezogen.',
  }),
  CASE_FOR_LEADS: () => ({
    en: 'Appeals are decided by leads alone. Leave this case to one of them.',
    de: 'Über Widersprüche entscheiden nur Leitende. Überlassen Sie diesen Fall jemandem von ihnen.',
  }),
  CASE_CLAIMED_BY_OTHER: ({ until }) => ({
    en: `Somebody else works on this case until ${time(until)}. Take another, or wait.`,
    de: `An diesem Fall arbeitet bis ${time(until)} jemand anderes. Nehmen Sie einen anderen oder warten Sie.`,
  }),
  CASE_NOT_CLAIMED: () => ({
    en: 'Deciding needs the claim. Take the case first.',
    de: 'Zum Entscheiden müssen Sie den Fall halten. Nehmen Sie ihn zuerst.',
  }),
  CLAIM_LAPSED: () => ({
    en: 'Your claim has lapsed. Take the case again and look whether something has changed.',
    de: 'Ihr Anspruch auf den Fall ist abgelaufen. Nehmen Sie ihn noch einmal und sehen Sie nach, ob sich etwas geändert hat.',
  }),
  CASE_CHANGED: ({ version }) => ({
    en: `Something new has come in since you read this case; it is at version ${version} now. Read it again and decide on that.`,
    de: `Seit Sie diesen Fall gelesen haben, ist etwas hinzugekommen; er steht jetzt bei Version ${version}. Lesen Sie ihn noch einmal und entscheiden Sie dann.`,
  }),
  CONFLICT_OF_INTEREST: () => ({
    en: 'You took part in this case or act for one of its parties, so somebody else has to decide it.',
    de: 'Sie waren an diesem Fall beteiligt oder handeln für eine seiner Parteien; deshalb muss jemand anderes entscheiden.',
  }),
  CASE_VIEW_NOT_FOUND: () => ({
    en: 'You have kept no view of that name. myCaseViews lists those that you have.',
    de: 'Eine Ansicht dieses Namens haben Sie nicht gespeichert. myCaseViews zählt Ihre Ansichten auf.',
  }),
  TOO_MANY_CASE_VIEWS: ({ maximum }) => ({
    en: `You keep ${maximum} views, which is the most. Delete one with deleteCaseView first.`,
    de: `Sie haben ${maximum} Ansichten gespeichert, mehr geht nicht. Löschen Sie zuerst eine mit deleteCaseView.`,
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { refuse, settle } = refusing<CaseRefusal>(sentences);
