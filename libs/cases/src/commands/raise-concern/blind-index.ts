import { createHmac } from 'node:crypto';

/** A key shorter than the hash is weaker than the hash (RFC 2104 § 3). */
const shortestKey = 32;

/**
 * Finds a child again without keeping a searchable CPR number: HMAC-SHA256 over its ten digits. There are so few CPR
 * numbers that all can be tried in a minute; only the key, kept apart from the log, stands in the way.
 */
export class BlindIndex {
  constructor(private readonly key: Uint8Array) {
    if (key.byteLength < shortestKey)
      throw new RangeError(`the index key has less than ${shortestKey} bytes`);
  }

  of(cpr: string): string {
    return createHmac('sha256', this.key).update(cpr).digest('hex');
  }
}
