import { createHash } from 'node:crypto';

/**
 * The id of the case that a person's command opens: the same command opens the same case, and nobody can aim at an id
 * that exists. A UUID version 8 (RFC 9562 § 5.8) over the SHA-256 of both.
 */
export function caseIdFor(personId: string, commandId: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([personId, commandId.toLowerCase()]))
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
