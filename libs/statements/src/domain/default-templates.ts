import type { Sentence } from '@evenhand/platform';
import type { StatementKind } from './statement.js';

const whyInEnglish = `Why: {{ground}}

{{explanation}}

The facts that this rests on:
{{facts}}

The rule of the marketplace: {{rule}}`;

const whyInGerman = `Der Grund: {{ground}}

{{explanation}}

Die Tatsachen, auf denen das beruht:
{{facts}}

Die Regel des Marktplatzes: {{rule}}`;

const appealInEnglish = `{{humanDecision}}

If you think that this is wrong, you can appeal {{appealWindow}} of receiving this letter, where you find it on the marketplace. Say in your own words what was overlooked. Somebody who had no part in this decision will look at it anew and answer you with reasons. If your appeal is granted, everything that followed from the decision is undone.

Your marketplace`;

const appealInGerman = `{{humanDecision}}

Wenn Sie das für falsch halten, können Sie {{appealWindow}} nach Erhalt dieses Schreibens Einspruch einlegen, dort, wo Sie es auf dem Marktplatz finden. Sagen Sie mit eigenen Worten, was übersehen wurde. Jemand, der an dieser Entscheidung nicht beteiligt war, sieht sie sich neu an und antwortet Ihnen mit Gründen. Wird dem Einspruch stattgegeben, wird alles rückgängig gemacht, was aus der Entscheidung folgte.

Ihr Marktplatz`;

const restriction: Sentence = {
  en: `Hello,

we have looked at what happened and decided:
{{decision}}

It holds from {{from}}, {{until}}.

${whyInEnglish}

{{runningOrders}}

${appealInEnglish}`,
  de: `Guten Tag,

wir haben uns angesehen, was geschehen ist, und entschieden:
{{decision}}

Das gilt ab {{from}}, {{until}}.

${whyInGerman}

{{runningOrders}}

${appealInGerman}`,
};

const rating: Sentence = {
  en: `Hello,

we have looked at a rating and decided:
{{decision}}

It holds from {{from}}.

${whyInEnglish}

${appealInEnglish}`,
  de: `Guten Tag,

wir haben uns eine Bewertung angesehen und entschieden:
{{decision}}

Das gilt ab {{from}}.

${whyInGerman}

${appealInGerman}`,
};

/** Version 1 of every template: what is sent until somebody edits it. */
export const defaultTexts: Readonly<Record<StatementKind, Sentence>> = {
  NO_SERVE_ENTRY: restriction,
  RESTRICTION: restriction,
  COMPLAINT_UPHELD: {
    en: `Hello,

we have looked at a complaint and decided:
{{decision}}

It counts from {{from}}, {{until}}. If more of the kind comes together, a restriction can follow; a person would decide on that, and you would be heard first.

${whyInEnglish}

${appealInEnglish}`,
    de: `Guten Tag,

wir haben uns eine Beschwerde angesehen und entschieden:
{{decision}}

Sie zählt ab {{from}}, {{until}}. Kommt mehr dieser Art zusammen, kann eine Einschränkung folgen; darüber würde ein Mensch entscheiden, und Sie würden vorher gehört.

${whyInGerman}

${appealInGerman}`,
  },
  RATING_REMOVED: rating,
  RATING_NOT_REMOVED: rating,
  SEPARATION: {
    en: `Hello,

{{opener}} has told you that your business relationship ends. So that it is clear, here it is in writing.

What ends, and when: {{decision}} This holds from {{from}}.

Why: {{explanation}}

The facts that this rests on:
{{facts}}

Your current orders are not affected. They will be done on time:
{{runningOrders}}

There will be no further orders between you after that.`,
    de: `Guten Tag,

{{opener}} hat Ihnen mitgeteilt, dass Ihre Geschäftsbeziehung endet. Damit es klar ist, hier noch einmal schriftlich.

Was endet, und wann: {{decision}} Das gilt ab {{from}}.

Der Grund: {{explanation}}

Die Tatsachen, auf denen das beruht:
{{facts}}

Ihre laufenden Bestellungen sind davon nicht betroffen. Sie werden pünktlich erledigt:
{{runningOrders}}

Weitere Bestellungen zwischen Ihnen wird es danach nicht geben.`,
  },
};
