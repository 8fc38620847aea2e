import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that this program belongs to. */
export const workspace = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** Everything that a set-up on this machine keeps. */
export const dataFolder = join(workspace, '.evenhand');

export const issuerKeyFile = join(dataFolder, 'issuer-key.json');
