export const privateDataKinds = ['EMAIL', 'PHONE_NUMBER', 'IBAN'] as const;
export type PrivateDataKind = (typeof privateDataKinds)[number];

/** A place in a text, from where it begins up to where it ends, in UTF-16 units. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** Looks at what a person wrote, before others read it or it is decided on. */
export interface TextScreen {
  /** Whether a moderator should look at the text before everybody does: it insults, or holds private data. */
  isDoubtful(text: string): boolean;
  isInsulting(text: string): boolean;
  /** What kinds of private data the text seems to hold. */
  privateDataIn(text: string): readonly PrivateDataKind[];
  /** Whether the text hints at a protected trait (origin, religion, disability, age, sex, sexual identity …), which is never a ground. */
  hintsAtProtectedTrait(text: string): boolean;
  /** Where it does, in the order of the text. */
  protectedTraitHintsIn(text: string): readonly TextPlace[];
}
