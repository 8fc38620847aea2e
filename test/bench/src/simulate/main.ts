import process from 'node:process';
import { peers } from '../peers/index.js';
import { attackDefaults } from './attack.js';
import { attacks } from './attacks/index.js';
import { rowsOf } from './rows.js';
import { seeds, shares, simulate } from './simulate.js';
import { resultTable } from './table.js';

// Prints the whole table. The one argument is the share of attackers whom the host vouches for, from 0 to 1.
const [given] = process.argv.slice(2);
const verifiedAttackers = given === undefined ? attackDefaults.verifiedAttackers : Number(given);
if (!(verifiedAttackers >= 0 && verifiedAttackers <= 1)) {
  throw new RangeError(`The share of verified attackers is a number from 0 to 1, not ${verifiedAttackers}.`);
}
process.stdout.write(`${resultTable(rowsOf(simulate({ methods: peers, attacks, shares, seeds, options: { verifiedAttackers } })))}\n`);
