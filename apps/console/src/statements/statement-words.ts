import { words } from '../words/words.js';

/** What a moderator writes of a statement of reasons. */
export const useStatementWords = words('statement-editor', {
  en: {
    rule: 'Rule',
    ruleHint: 'The rule of the marketplace that was broken.',
    explanation: 'Explanation',
    explanationHint: 'Why, to the person: calm, clear, without the names of others.',
    facts: 'Facts',
    factsHint: 'What it rests on, with dates.',
    needed: 'This is needed.',
    preview: 'The letter, as it will be sent',
    letter: 'The letter in {{language}}',
    open: 'Still open, and not sent without it: {{what}}',
    complete: 'Nothing is open.',
    compare: 'Show both beside each other',
    noLetter: 'The template of this letter cannot be used as it is. Somebody has to put it right first.',
  },
  de: {
    rule: 'Regel',
    ruleHint: 'Die Regel des Marktplatzes, gegen die verstoßen wurde.',
    explanation: 'Erklärung',
    explanationHint: 'Warum, an die Person: ruhig, klar und ohne die Namen anderer.',
    facts: 'Tatsachen',
    factsHint: 'Worauf es sich stützt, mit Daten.',
    needed: 'Das fehlt noch.',
    preview: 'Das Schreiben, wie es gesendet wird',
    letter: 'Das Schreiben auf {{language}}',
    open: 'Noch offen, und ohne das wird nicht gesendet: {{what}}',
    complete: 'Nichts ist offen.',
    compare: 'Beide nebeneinander zeigen',
    noLetter: 'Die Vorlage dieses Schreibens ist so nicht zu gebrauchen. Jemand muss sie erst in Ordnung bringen.',
  },
});
