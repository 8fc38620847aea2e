import { Badge } from '@mantine/core';
import { useNoServeWords } from '../words/no-serve-words.js';
import type { NoServeState } from './generated/hearings.js';

const colours: Record<NoServeState, string> = {
  PROPOSED: 'cyan',
  HEARING: 'cyan',
  APPROVED: 'orange',
  ACTIVE: 'red',
  EXPIRED: 'gray',
  LIFTED: 'gray',
  OVERTURNED: 'gray',
  REJECTED: 'gray',
  WITHDRAWN: 'gray',
};

export function StateOfEntry({ state }: { readonly state: NoServeState }) {
  const say = useNoServeWords();
  return (
    <Badge flex="none" variant="light" color={colours[state]}>
      {say(state)}
    </Badge>
  );
}
