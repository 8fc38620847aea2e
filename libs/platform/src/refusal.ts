import type { Sentence } from './words.js';

/** Why something was refused: a stable code and whatever the sentence about it needs. */
export interface RefusalReason {
  readonly code: string;
}

/** What a pure decision hands back: the outcome, or the reason why not. */
export type Decision<Outcome, Reason extends RefusalReason> = { readonly decided: Outcome } | { readonly refused: Reason };

/** For every code of a context the sentence that tells a person what would be right. */
export type Sentences<Reason extends RefusalReason> = {
  readonly [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>) => Sentence;
};

/** An expected no. Thrown by use cases so that the transaction rolls back; clients get it as a typed answer. */
export class Refusal extends Error {
  readonly code: string;

  constructor(
    readonly reason: RefusalReason,
    readonly sentence: Sentence,
  ) {
    super(sentence.en);
    this.name = 'Refusal';
    this.code = reason.code;
  }
}

/** A context's way to refuse: `refuse({ code, … })` throws, `settle(decision)` throws or unwraps. */
export function refusing<Reason extends RefusalReason>(sentences: Sentences<Reason>) {
  const refuse = (reason: Reason): never => {
    const say: (reason: never) => Sentence = sentences[reason.code as Reason['code']];
    throw new Refusal(reason, say(reason as never));
  };
  const settle = <Outcome>(decision: Decision<Outcome, Reason>): Outcome =>
    'refused' in decision ? refuse(decision.refused) : decision.decided;
  return { refuse, settle };
}
