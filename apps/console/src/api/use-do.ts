import { useMutation } from '@tanstack/react-query';
import { ask } from './client.js';
import type { TypedDocument } from './document.js';
import { queries } from './queries.js';

/** A named no of the API, in the viewer's language. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

type Answer<Result> = Result[keyof Result];
type Done<Result> = Exclude<Answer<Result>, Refusal>;
type Refused<Result> = Extract<Answer<Result>, Refusal>;

const isRefusal = <Result>(answer: Answer<Result>): answer is Refused<Result> =>
  typeof answer === 'object' && answer !== null && 'code' in answer && 'message' in answer;

export interface Doing<Result, Variables> {
  /** @returns what came of it; null when it was refused or not answered, which `refusal` and `error` then say */
  readonly run: (variables: Variables) => Promise<Done<Result> | null>;
  readonly isRunning: boolean;
  readonly refusal: Refused<Result> | null;
  readonly error: Error | null;
  /** Forgets what came of it. */
  readonly reset: () => void;
}

/** A mutation of one field. What is on the screen is asked again when it is done. */
export function useDo<Result extends object, Variables extends object>(
  document: TypedDocument<Result, Variables>,
): Doing<Result, Variables> {
  const mutation = useMutation({
    mutationFn: async (variables: Variables): Promise<Answer<Result>> => {
      const [answer] = Object.values(await ask(document, variables)) as [Answer<Result>];
      return answer;
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  const answer = mutation.data;
  return {
    run: async (variables) => {
      const given = await mutation.mutateAsync(variables).catch(() => null);
      return given === null || isRefusal<Result>(given) ? null : (given as Done<Result>);
    },
    isRunning: mutation.isPending,
    refusal: answer !== undefined && isRefusal<Result>(answer) ? answer : null,
    error: mutation.error,
    reset: mutation.reset,
  };
}
