import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** SHA-256 in hex over the canonical JSON: the same content has the same fingerprint, wherever it is taken. */
export function fingerprintOf(content: object): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
