import { refusing, type Sentences } from '../refusal.js';
import { sayTextInvalid, type TextInvalid } from '../text.js';
import type { Sentence } from '../words.js';

export type PolicyRefusal =
  | {
      readonly code: 'POLICY_OUT_OF_BOUNDS';
      readonly field: string;
      readonly lowest: number;
      readonly highest: number;
      readonly value: number;
      readonly isWhole: boolean;
    }
  | { readonly code: 'POLICY_CONTRADICTORY'; readonly fields: readonly string[]; readonly rule: Sentence }
  | { readonly code: 'POLICY_UNCHANGED' }
  | { readonly code: 'POLICY_EFFECTIVE_AT_OUT_OF_RANGE'; readonly earliest: Date; readonly latest: Date }
  | { readonly code: 'POLICY_CHANGED_MEANWHILE'; readonly version: number }
  | TextInvalid;

const inGerman = (value: number): string => String(value).replace('.', ',');

const sentences: Sentences<PolicyRefusal> = {
  POLICY_OUT_OF_BOUNDS: ({ field, lowest, highest, value, isWhole }) => ({
    en: `${field} is a ${isWhole ? 'whole number' : 'number'} from ${lowest} to ${highest}; ${value} is none.`,
    de: `${field} ist eine ${isWhole ? 'ganze Zahl' : 'Zahl'} von ${inGerman(lowest)} bis ${inGerman(highest)}; ${inGerman(value)} ist keine solche.`,
  }),
  POLICY_CONTRADICTORY: ({ rule }) => rule,
  POLICY_UNCHANGED: () => ({
    en: 'The policy says all of that already. Name at least one value that is to change.',
    de: 'Das alles gilt schon. Nennen Sie mindestens einen Wert, der sich ändern soll.',
  }),
  POLICY_EFFECTIVE_AT_OUT_OF_RANGE: ({ earliest, latest }) => ({
    en: `A change takes effect from ${earliest.toISOString()} to ${latest.toISOString()}: not before the one before it, and not in years.`,
    de: `Eine Änderung tritt zwischen ${earliest.toISOString()} und ${latest.toISOString()} in Kraft: nicht vor der vorigen und nicht erst in Jahren.`,
  }),
  POLICY_CHANGED_MEANWHILE: ({ version }) => ({
    en: `Somebody else has changed the policy meanwhile: it is at version ${version} now. Read it and base your change on that.`,
    de: `Inzwischen hat jemand anderes die Regeln geändert: Sie stehen jetzt bei Version ${version}. Lesen Sie sie und ändern Sie diese.`,
  }),
  TEXT_INVALID: sayTextInvalid,
};

export const { refuse, settle } = refusing<PolicyRefusal>(sentences);
