import { Badge } from '@mantine/core';
import { useNoServeWords } from '../words/no-serve-words.js';
import type { NoServeState } from './generated/no-serve-list.js';

/** Red holds now, orange and blue may come to hold, grey is over. The word says the same. */
export const toneOf: Readonly<Record<NoServeState, string>> = {
  PROPOSED: 'blue',
  HEARING: 'blue',
  APPROVED: 'orange',
  ACTIVE: 'red',
  EXPIRED: 'gray',
  LIFTED: 'gray',
  OVERTURNED: 'gray',
  REJECTED: 'gray',
  WITHDRAWN: 'gray',
};

export function StateBadge({ state }: { readonly state: NoServeState }) {
  const say = useNoServeWords();
  return (
    <Badge variant="light" color={toneOf[state]} tt="none">
      {say(state)}
    </Badge>
  );
}
