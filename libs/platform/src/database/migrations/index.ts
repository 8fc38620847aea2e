import { TheRecord1700000000001 } from './0001-the-record.js';
import { ReputationGenerations1700000000002 } from './0002-reputation-generations.js';
import { DueProcess1700000000003 } from './0003-due-process.js';
import { Separations1700000000004 } from './0004-separations.js';
import { SeparationsOfEntries1700000000005 } from './0005-separations-of-entries.js';

/** In the order in which they run. */
export const migrations = [
  TheRecord1700000000001,
  ReputationGenerations1700000000002,
  DueProcess1700000000003,
  Separations1700000000004,
  SeparationsOfEntries1700000000005,
] as const;
