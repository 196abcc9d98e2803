import { fingerprintOf } from './fingerprint-of.js';
import type { Model } from '../domain/model.js';

/** The model's fingerprint: SHA-256 in hex over the canonical JSON of everything but the fingerprint. */
export function hashModel({ hash: _hash, ...content }: Omit<Model, 'hash'> & { hash?: string }): string {
  return fingerprintOf(content);
}
