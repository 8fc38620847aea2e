import type { Attack } from '../attack.js';
import { badMouthing } from './bad-mouthing.js';
import { ballotStuffing } from './ballot-stuffing.js';
import { camouflagedRing } from './camouflaged-ring.js';
import { extortion } from './extortion.js';
import { oscillation } from './oscillation.js';
import { retaliation } from './retaliation.js';
import { sybils } from './sybils.js';
import { valueImbalance } from './value-imbalance.js';
import { whitewashing } from './whitewashing.js';

export const attacks: readonly Attack[] = [
  ballotStuffing,
  badMouthing,
  camouflagedRing,
  sybils,
  oscillation,
  whitewashing,
  valueImbalance,
  extortion,
  retaliation,
];

/** Whether a lower score of the targets is the truth rather than the damage. */
export const isLowerRight = (attack: string): boolean => attacks.some(({ name, targetsCheat }) => name === attack && targetsCheat === true);
