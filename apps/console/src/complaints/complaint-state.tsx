import { Badge } from '@mantine/core';
import { useComplaintWords } from '../words/complaint-words.js';
import type { ComplaintState } from './generated/complaints.js';

const colours: Record<ComplaintState, string> = {
  FILED: 'cyan',
  UNDER_REVIEW: 'cyan',
  UPHELD: 'orange',
  DISMISSED: 'gray',
  WITHDRAWN: 'gray',
  OVERTURNED: 'gray',
};

export function StateOfComplaint({ state }: { readonly state: ComplaintState }) {
  const say = useComplaintWords();
  return (
    <Badge flex="none" variant="light" color={colours[state]}>
      {say(state)}
    </Badge>
  );
}
