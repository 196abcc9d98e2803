import { reject, type Rejection } from '../rejection.js';

/** A decision rests on something that can be named. */
export function basisIsStated(basis: readonly string[]): Rejection | undefined {
  return basis.every((what) => what.trim() === '') ? reject('basis-missing', { field: '/basis' }) : undefined;
}
