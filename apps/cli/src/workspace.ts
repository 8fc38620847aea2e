import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this program belongs to. */
export const workspace = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const given = process.env['EVENHAND_DATA'];

/** Everything that a set-up on this machine keeps: EVENHAND_DATA, or .evenhand in the checkout. */
export const dataFolder = given === undefined || given === '' ? join(workspace, '.evenhand') : resolve(given);

export const hashKeysFile = join(dataFolder, 'hash-keys');

export const issuerKeyFile = join(dataFolder, 'issuer-key.json');

/** Whom the console lets in without a password, in a set-up with the development issuer. */
export const peopleFile = join(dataFolder, 'people.json');
