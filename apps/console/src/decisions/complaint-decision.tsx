import { Name } from '../ui/name.js';
import type { DecisionProps } from './decisions.js';

export default function ComplaintDecision({ case: { subject } }: DecisionProps) {
  return <Name party={subject} />;
}
