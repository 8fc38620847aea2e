import { useComplaintWords } from '../words/complaint-words.js';
import type { ComplaintCategory, ComplaintKind, ComplaintState } from './generated/complaints.js';

/** Whether nothing is decided yet. */
export const isOpen = (state: ComplaintState): boolean => state === 'FILED' || state === 'UNDER_REVIEW';

/** Whether what is quoted may insult or frighten whoever reads it. */
export const mayHurt = (category: ComplaintCategory): boolean => category === 'INSULT' || category === 'THREAT';

interface What {
  readonly category: ComplaintCategory;
  readonly kind: ComplaintKind | null;
}

/** Category and kind in a few words. */
export function useWhat(): (what: What) => string {
  const say = useComplaintWords();
  return ({ category, kind }) => (kind === null ? say(category) : `${say(category)}: ${say(kind)}`);
}
