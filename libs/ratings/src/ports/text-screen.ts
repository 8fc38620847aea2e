/** Looks at a public text for insults and private data. */
export interface TextScreen {
  /** Whether a moderator should look at the text before everybody does. */
  isDoubtful(text: string): boolean;
}
