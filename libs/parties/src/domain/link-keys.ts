import type { Decision } from '@evenhand/platform';
import type { PartyRefusal } from './party.js';

export const maximumLinkKeys = 100;

/** What a hash looks like in hexadecimal or base64url: nothing that a person wrote. */
const linkKey = /^[A-Za-z0-9_-]{16,128}$/;

/** Opaque hashes of payment or device ids, from the host. Each once. */
export function decideLinkKeys(keys: readonly string[]): Decision<readonly string[], PartyRefusal> {
  const wrong = keys.findIndex((key) => !linkKey.test(key));
  if (keys.length > maximumLinkKeys || wrong !== -1) {
    return { refused: { code: 'LINK_KEYS_INVALID', maximumKeys: maximumLinkKeys, position: wrong === -1 ? null : wrong } };
  }
  return { decided: [...new Set(keys)] };
}
