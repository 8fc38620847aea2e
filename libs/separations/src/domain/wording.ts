export const wordingProblems = ['VAGUE', 'INSULT', 'THREAT', 'FURTHER_BUSINESS'] as const;
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
 * promise of further business contradicts the end. Insults are found by the text screen.
 */
const patterns: Readonly<Record<Exclude<WordingProblem, 'INSULT'>, readonly RegExp[]>> = {
  VAGUE: [
    /\b(es )?passt (einfach )?nicht( mehr)?\b/giu,
    /\b(it|this) (just |simply )?(does ?n[o’']t|isn[’']t|is not) (fit|work|right|working)( out)?( any ?more| any longer)?\b/giu,
    /\b(aus|wegen) (verschiedene[nr]|diverse[nr]|persönliche[nr]|gewisse[nr]|interne[nr]) gründen\b/giu,
    /\b(for|due to) (various|personal|certain|internal|several) reasons\b/giu,
    /\b(die )?chemie (stimmt|passt) nicht\b/giu,
    /\b(no|not a good|bad) chemistry\b/giu,
    /\b(irgendwie|irgendwann|sozusagen|gewissermaßen|eventuell|vielleicht)\b/giu,
    /\b(somehow|sort of|kind of|maybe|perhaps|at some point|a little bit)\b/giu,
    /\bwie sie (ja )?(selbst )?wissen\b/giu,
    /\bas you (well )?know\b/giu,
    /\b(unterschiedliche vorstellungen|auseinandergelebt)\b/giu,
    /\b(different (ideas|expectations)|grown apart|go(ing)? separate ways)\b/giu,
  ],
  THREAT: [
    /\bsonst (werde|werden|sehe|sehen|gehe|gehen) (ich|wir)\b/giu,
    /\b(or else|otherwise (i|we) (will|shall))\b/giu,
    /\b(anwalt|polizei|anzeige|gericht) (einschalten|erstatten|bringen|gehen)\b/giu,
    /\b(see you in court|call (the police|our lawyers?|my lawyer)|press charges|sue you)\b/giu,
    /\b(werden sie|wirst du) (noch )?(bereuen|merken|sehen)\b/giu,
    /\byou(’ll|'ll| will) (regret|be sorry|see)\b/giu,
    /\b(schlechte bewertung(en)?|überall erzählen|öffentlich machen)\b/giu,
    /\b(bad reviews?|tell everyone|make (it|this) public)\b/giu,
  ],
  FURTHER_BUSINESS: [
    /\bbis (bald|zum nächsten mal|auf weiteres)\b/giu,
    /\b(see you (soon|next time)|until next time|for the time being|for now)\b/giu,
    /\b(in zukunft|künftig|später|wieder) (gerne|gern|vielleicht)( wieder)?\b/giu,
    /\b(happy|glad) to (work|deal) with you again\b/giu,
    /\b(melden sie sich|kommen sie) (jederzeit|gerne?|wieder)\b/giu,
    /\b(feel free to (order|contact us|come back)|come back any ?time|look forward to (working|serving))\b/giu,
    /\b(vorerst|fürs erste|vorläufig|bis auf weiteres)\b/giu,
  ],
};

/**
 * Everything in a text that should be said otherwise, in the order of the text.
 * @param isInsulting looks at one sentence
 */
export function checkWording(text: string, isInsulting: (sentence: string) => boolean): readonly WordingFinding[] {
  const found: WordingFinding[] = [];
  for (const problem of ['VAGUE', 'THREAT', 'FURTHER_BUSINESS'] as const) {
    for (const pattern of patterns[problem]) {
      for (const { index, 0: words } of text.matchAll(pattern)) found.push({ problem, from: index, to: index + words.length, words });
    }
  }
  for (const { index, 0: sentence } of text.matchAll(/[^.!?\n]+[.!?]*/gu)) {
    const words = sentence.trim();
    if (words !== '' && isInsulting(words)) {
      const from = index + sentence.indexOf(words);
      found.push({ problem: 'INSULT', from, to: from + words.length, words });
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** What keeps a text from being sent. Vague words are flagged, and may be sent by whoever insists. */
export const keepsFromSending = (findings: readonly WordingFinding[], insists: boolean): readonly WordingFinding[] =>
  findings.filter(({ problem }) => problem !== 'VAGUE' || !insists);
