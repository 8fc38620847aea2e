export const wordingProblems = ['VAGUE', 'INSULT', 'THREAT', 'FURTHER_BUSINESS', 'PROTECTED_TRAIT'] as const;
export type WordingProblem = (typeof wordingProblems)[number];

/** A place in a text that should be said otherwise. */
export interface WordingFinding {
  readonly problem: WordingProblem;
  /** Where it begins and ends, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * What is flagged, as a list of what to look for. Vague words leave the other side guessing; a threat starts a quarrel; a
 * promise of further business contradicts the end. Insults and protected traits are found by the text screen.
 * JavaScript's \b knows no umlauts.
 */
const patterns: Readonly<Record<Exclude<WordingProblem, 'INSULT' | 'PROTECTED_TRAIT'>, readonly RegExp[]>> = {
  VAGUE: [
    /(?<!\p{L})(es )?passt (einfach )?nicht( mehr)?(?!\p{L})/giu,
    /(?<!\p{L})(it|this) (just |simply )?(does ?n[o’']t|isn[’']t|is not) (fit|work|right|working)( out)?( any ?more| any longer)?(?!\p{L})/giu,
    /(?<!\p{L})(aus|wegen) (verschiedene[nr]|diverse[nr]|persönliche[nr]|gewisse[nr]|interne[nr]) gründen(?!\p{L})/giu,
    /(?<!\p{L})(for|due to) (various|personal|certain|internal|several) reasons(?!\p{L})/giu,
    /(?<!\p{L})(die )?chemie (stimmt|passt) nicht(?!\p{L})/giu,
    /(?<!\p{L})(no|not a good|bad) chemistry(?!\p{L})/giu,
    /(?<!\p{L})(irgendwie|irgendwann|sozusagen|gewissermaßen|eventuell|vielleicht)(?!\p{L})/giu,
    /(?<!\p{L})(somehow|sort of|kind of|maybe|perhaps|at some point|a little bit)(?!\p{L})/giu,
    /(?<!\p{L})wie sie (ja )?(selbst )?wissen(?!\p{L})/giu,
    /(?<!\p{L})as you (well )?know(?!\p{L})/giu,
    /(?<!\p{L})(unterschiedliche vorstellungen|auseinandergelebt)(?!\p{L})/giu,
    /(?<!\p{L})(different (ideas|expectations)|grown apart|go(ing)? separate ways)(?!\p{L})/giu,
  ],
  THREAT: [
    /(?<!\p{L})sonst (werde|werden|sehe|sehen|gehe|gehen) (ich|wir)(?!\p{L})/giu,
    /(?<!\p{L})(or else|otherwise (i|we) (will|shall))(?!\p{L})/giu,
    /(?<!\p{L})(anwalt|polizei|anzeige|gericht) (einschalten|erstatten|bringen|gehen)(?!\p{L})/giu,
    /(?<!\p{L})(see you in court|call (the police|our lawyers?|my lawyer)|press charges|sue you)(?!\p{L})/giu,
    /(?<!\p{L})(werden sie|wirst du) (noch )?(bereuen|merken|sehen)(?!\p{L})/giu,
    /(?<!\p{L})you(’ll|'ll| will) (regret|be sorry|see)(?!\p{L})/giu,
    /(?<!\p{L})(schlechte bewertung(en)?|überall erzählen|öffentlich machen)(?!\p{L})/giu,
    /(?<!\p{L})(bad reviews?|tell everyone|make (it|this) public)(?!\p{L})/giu,
  ],
  FURTHER_BUSINESS: [
    /(?<!\p{L})bis (bald|zum nächsten mal|auf weiteres)(?!\p{L})/giu,
    /(?<!\p{L})(see you (soon|next time)|until next time|for the time being|for now)(?!\p{L})/giu,
    /(?<!\p{L})(in zukunft|künftig|später|wieder) (gerne|gern|vielleicht)( wieder)?(?!\p{L})/giu,
    /(?<!\p{L})(happy|glad) to (work|deal) with you again(?!\p{L})/giu,
    /(?<!\p{L})(melden sie sich|kommen sie) (jederzeit|gerne?|wieder)(?!\p{L})/giu,
    /(?<!\p{L})(feel free to (order|contact us|come back)|come back any ?time|look forward to (working|serving))(?!\p{L})/giu,
    /(?<!\p{L})(vorerst|fürs erste|vorläufig|bis auf weiteres)(?!\p{L})/giu,
  ],
};

/** What looks at the words that no list here knows. */
export interface WordScreen {
  /** Looks at one sentence. */
  isInsulting(sentence: string): boolean;
  /** Where the text hints at a protected trait of somebody, in UTF-16 units. */
  protectedTraitHintsIn(text: string): readonly { readonly from: number; readonly to: number }[];
}

/** Everything in a text that should be said otherwise, in the order of the text. */
export function checkWording(text: string, screen: WordScreen): readonly WordingFinding[] {
  const found: WordingFinding[] = [];
  for (const problem of ['VAGUE', 'THREAT', 'FURTHER_BUSINESS'] as const) {
    for (const pattern of patterns[problem]) {
      for (const { index, 0: words } of text.matchAll(pattern)) found.push({ problem, from: index, to: index + words.length, words });
    }
  }
  for (const { index, 0: sentence } of text.matchAll(/[^.!?\n]+[.!?]*/gu)) {
    const words = sentence.trim();
    if (words !== '' && screen.isInsulting(words)) {
      const from = index + sentence.indexOf(words);
      found.push({ problem: 'INSULT', from, to: from + words.length, words });
    }
  }
  for (const { from, to } of screen.protectedTraitHintsIn(text)) {
    found.push({ problem: 'PROTECTED_TRAIT', from, to, words: text.slice(from, to) });
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * May be sent by whoever insists: vague words may be the true ones, and who was insulted for an origin has to be able to say
 * so. Whether a trait is the ground, which it never may be, a list of words cannot tell.
 */
const mayBeInsistedOn: readonly WordingProblem[] = ['VAGUE', 'PROTECTED_TRAIT'];

/** What keeps a text from being sent. */
export const keepsFromSending = (findings: readonly WordingFinding[], insists: boolean): readonly WordingFinding[] =>
  findings.filter(({ problem }) => !insists || !mayBeInsistedOn.includes(problem));
