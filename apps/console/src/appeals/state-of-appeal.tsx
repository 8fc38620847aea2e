import { Badge } from '@mantine/core';
import { useCaseWords } from '../words/case-words.js';
import type { AppealState } from './generated/appeals.js';

const colours: Record<AppealState, string> = {
  LODGED: 'cyan',
  UNDER_REVIEW: 'cyan',
  GRANTED: 'teal',
  DENIED: 'orange',
  WITHDRAWN: 'gray',
};

export function StateOfAppeal({ state }: { readonly state: AppealState }) {
  const say = useCaseWords();
  return (
    <Badge flex="none" variant="light" color={colours[state]}>
      {say(state)}
    </Badge>
  );
}
