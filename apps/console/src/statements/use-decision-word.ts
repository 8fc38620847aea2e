import { useCaseWords } from '../words/case-words.js';
import { useComplaintWords } from '../words/complaint-words.js';
import { useNoServeWords } from '../words/no-serve-words.js';

const rungs = ['WARNING', 'RESTRICTION', 'TEMPORARY', 'PERMANENT', 'ENDED'] as const;
const severities = ['MINOR', 'SERIOUS', 'SEVERE'] as const;
const removals = ['REMOVED', 'KEPT'] as const;

/** What a statement decided, which the API says as a code. */
export function useDecisionWord(): (decision: string) => string {
  const [sayRung, saySeverity, sayRemoval] = [useNoServeWords(), useComplaintWords(), useCaseWords()];
  return (decision) => {
    const rung = rungs.find((each) => each === decision);
    if (rung !== undefined) return sayRung(rung);
    const severity = severities.find((each) => each === decision);
    if (severity !== undefined) return saySeverity(severity);
    const removal = removals.find((each) => each === decision);
    return removal === undefined ? decision : sayRemoval(removal);
  };
}
