import { Name } from '../ui/name.js';
import type { DecisionProps } from './decisions.js';

export default function RatingRemovalDecision({ case: { subject } }: DecisionProps) {
  return <Name party={subject} />;
}
