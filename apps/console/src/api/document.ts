/** The text of an operation, which knows what it answers and what it wants to know; made by npm run generate. */
export type TypedDocument<Result, Variables> = string & {
  readonly result?: Result;
  readonly variables?: Variables;
};
