import { Name } from '../ui/name.js';
import type { DecisionProps } from './decisions.js';

export default function HeldBackTextDecision({ case: { subject } }: DecisionProps) {
  return <Name party={subject} />;
}
