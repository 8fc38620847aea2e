import { useState } from 'react';
import { useCommonWords } from '../words/common-words.js';
import { lengthOf } from './long-text.js';

interface TextDraft {
  readonly text: string;
  /** For `LongText`. */
  readonly field: {
    readonly value: string;
    readonly onChange: (text: string) => void;
    readonly maximum: number;
    readonly error: string | null;
  };
  /** Whether it can be sent; from the first time on, what is wrong is said at the field. */
  readonly isReady: () => boolean;
}

/**
 * A text of its own that has to be written.
 * @param refusal what the API said is wrong with it
 */
export function useTextDraft(maximum: number, refusal: string | null): TextDraft {
  const problemOf = useTextProblem(maximum);
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const problem = problemOf(text);
  return {
    text,
    field: { value: text, onChange: setText, maximum, error: (isTried ? problem : null) ?? refusal },
    isReady: () => {
      setTried(true);
      return problem === null;
    },
  };
}

/** What is wrong with a text that is needed, before the API is asked. */
export function useTextProblem(maximum: number): (text: string) => string | null {
  const say = useCommonWords();
  return (text) => (text.trim() === '' ? say('needed') : lengthOf(text) > maximum ? say('shorten') : null);
}
