import type { Directory } from '@tovholder/identity';
import { Refusal } from '../problems/refusal.js';

/**
 * Whoever asks for one unit's and mistypes it would take an empty list for the answer. Every employee may read which
 * units there are, so this tells nobody anything.
 */
export function refuseUnknownUnit(unitId: string | undefined, directory: Directory): void {
  if (unitId === undefined || directory.unit(unitId)) return;
  const message = 'Enheden findes ikke. Vælg en fra GET /units.';
  throw new Refusal('invalid-input', { errors: [{ pointer: '/unitId', code: 'unknown-unit', message }] });
}
