import { refusing, sayTextInvalid, type Role, type Sentence, type Sentences } from '@evenhand/platform';
import { maximumReferences } from './domain/charge.js';
import type { ChargeField, PlatformRefusal } from './domain/platform-refusals.js';

const time = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ') + ' UTC';
const roleInGerman: Record<Role, string> = { BUYER: 'Käufer', SELLER: 'Verkäufer' };

const fieldRules: Record<ChargeField, Sentence> = {
  complaintIds: {
    en: `complaintIds names at most ${maximumReferences} complaints about the subject in this role; a party names its own.`,
    de: `complaintIds nennt höchstens ${maximumReferences} Beschwerden über die betroffene Partei in dieser Rolle; eine Partei nennt ihre eigenen.`,
  },
  orderIds: {
    en: `orderIds names at most ${maximumReferences} orders of the subject in this role; a party names its own.`,
    de: `orderIds nennt höchstens ${maximumReferences} Bestellungen der betroffenen Partei in dieser Rolle; eine Partei nennt ihre eigenen.`,
  },
  conditions: {
    en: 'A restriction names its conditions, such as PREPAYMENT; the other rungs have none.',
    de: 'Eine Einschränkung nennt ihre Bedingungen, etwa PREPAYMENT; die anderen Stufen haben keine.',
  },
  endsAt: {
    en: 'A temporary entry ends after it begins, a permanent one has no end, and a longer one ends later than before.',
    de: 'Ein Eintrag auf Zeit endet nach seinem Beginn, ein dauerhafter hat kein Ende, und ein verlängerter endet später als zuvor.',
  },
  effectiveAt: { en: 'effectiveAt does not lie in the past.', de: 'effectiveAt liegt nicht in der Vergangenheit.' },
};

const sentences: Sentences<PlatformRefusal> = {
  TEXT_INVALID: sayTextInvalid,
  NO_SERVE_ENTRY_NOT_FOUND: () => ({ en: 'There is no such entry.', de: 'Einen solchen Eintrag gibt es nicht.' }),
  WRONG_ENTRY_STATE: ({ state, allowedStates }) => ({
    en: `The entry is ${state}; for this it would have to be ${allowedStates.join(' or ')}.`,
    de: `Der Eintrag ist im Zustand ${state}; hierfür müsste er ${allowedStates.join(' oder ')} sein.`,
  }),
  PROTECTED_TRAIT: ({ ground }) => ({
    en: `${ground} is a protected trait and never a ground. Name what the party did.`,
    de: `${ground} ist ein geschütztes Merkmal und nie ein Grund. Nennen Sie, was die Partei getan hat.`,
  }),
  RUNG_SKIPPED: ({ rung, missing }) => ({
    en: `${missing} comes before ${rung}, and this party has not had it yet. Choose ${missing}, or write in skippedRungReason why it is not enough.`,
    de: `Vor ${rung} kommt ${missing}, und das hatte diese Partei noch nicht. Wählen Sie ${missing} oder schreiben Sie in skippedRungReason, warum es nicht genügt.`,
  }),
  NO_SERVE_INPUT_INVALID: ({ field }) => fieldRules[field],
  PROPOSAL_OPEN_ALREADY: () => ({
    en: 'A proposal about this party in this role is open already. Add what you know to that one.',
    de: 'Zu dieser Partei in dieser Rolle ist schon ein Vorschlag offen. Ergänzen Sie dort, was Sie wissen.',
  }),
  NO_ORDER_WITH_SUBJECT: () => ({
    en: 'You can only ask about a party that you had an order with in this role.',
    de: 'Sie können nur über eine Partei anfragen, mit der Sie in dieser Rolle eine Bestellung hatten.',
  }),
  PARTY_NOT_FOUND: ({ role }) => ({
    en: `The ${role.toLowerCase()} is not registered. Register the party first.`,
    de: `Der ${roleInGerman[role]} ist nicht registriert. Registrieren Sie die Partei zuerst.`,
  }),
  CONFLICT_OF_INTEREST: () => ({
    en: 'You took part in this case or act for one of its parties, so somebody else has to do this.',
    de: 'Sie waren an diesem Fall beteiligt oder handeln für eine seiner Parteien; deshalb muss das jemand anderes tun.',
  }),
  NOT_THE_PROPOSER: () => ({
    en: 'Only whoever proposed the entry can withdraw it. Others reject it.',
    de: 'Nur wer den Eintrag vorgeschlagen hat, kann ihn zurückziehen. Andere lehnen ihn ab.',
  }),
  HEARING_NOT_OVER: ({ until }) => ({
    en: `The subject may answer until ${time(until)}. Wait, or write in urgentReason which danger does not allow it.`,
    de: `Die betroffene Partei kann sich bis ${time(until)} äußern. Warten Sie oder schreiben Sie in urgentReason, welche Gefahr das nicht zulässt.`,
  }),
  HEARING_ANSWERED_ALREADY: ({ answeredAt }) => ({
    en: `You have answered already, at ${time(answeredAt)}. There is one answer.`,
    de: `Sie haben sich schon geäußert, am ${time(answeredAt)}. Es gibt eine Äußerung.`,
  }),
  HEARING_CLOSED: () => ({
    en: 'This was decided after the hearing. You can appeal against the statement of reasons.',
    de: 'Hierüber wurde nach der Anhörung entschieden. Sie können gegen die Begründung Einspruch erheben.',
  }),
  NOTICE_TOO_SHORT: ({ earliest }) => ({
    en: `A business has to know in time: it can take effect from ${time(earliest)} on, unless shortNoticeReason says why the law allows less.`,
    de: `Ein Unternehmen muss es rechtzeitig wissen: Wirksam werden kann es ab ${time(earliest)}, außer shortNoticeReason sagt, warum das Gesetz weniger zulässt.`,
  }),
  BULK_TOO_LARGE: ({ maximum }) => ({
    en: `At most ${maximum} rows are taken at once. Send the rest separately.`,
    de: `Höchstens ${maximum} Zeilen werden auf einmal angenommen. Senden Sie den Rest getrennt.`,
  }),
};

export const { refuse, settle } = refusing<PlatformRefusal>(sentences);
