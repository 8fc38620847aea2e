import { words } from '../words/words.js';

const names = [
  'decision',
  'ground',
  'explanation',
  'facts',
  'rule',
  'from',
  'until',
  'runningOrders',
  'appealWindow',
  'humanDecision',
  'opener',
] as const;

const usePlaceholderWords = words('placeholders', {
  en: {
    decision: 'the decision',
    ground: 'the ground',
    explanation: 'the explanation',
    facts: 'the facts',
    rule: 'the rule',
    from: 'from when',
    until: 'until when',
    runningOrders: 'running orders',
    appealWindow: 'time to appeal',
    humanDecision: 'that a person decided',
    opener: 'who parts',
    open: 'still open: {{what}}',
  },
  de: {
    decision: 'die Entscheidung',
    ground: 'der Grund',
    explanation: 'die Erklärung',
    facts: 'die Tatsachen',
    rule: 'die Regel',
    from: 'ab wann',
    until: 'bis wann',
    runningOrders: 'laufende Bestellungen',
    appealWindow: 'Frist für den Einspruch',
    humanDecision: 'dass ein Mensch entschieden hat',
    opener: 'wer sich trennt',
    open: 'noch offen: {{what}}',
  },
});

/** What stands for a placeholder, in words; one that nobody knows is called by its own name. */
export function useNameOfPlaceholder(): (name: string) => string {
  const say = usePlaceholderWords();
  return (name) => {
    const known = names.find((each) => each === name);
    return known === undefined ? name : say(known);
  };
}

/** "still open: the facts" */
export function useOpenPlaceholder(): (name: string) => string {
  const say = usePlaceholderWords();
  const nameOf = useNameOfPlaceholder();
  return (name) => say('open', { what: nameOf(name) });
}
