import type { ChildConcern } from '../../projections/concerns-of-child/child-concern.entity.js';
import { uuidOf } from '../../uuid-of.js';

export interface ContactChange {
  caseId: string;
  command: { type: 'SuspendParentContact' } | { type: 'ResumeParentContact' };
  /** The same every time this change is asked for; another the next time the case comes to it. */
  commandId: string;
}

type Concern = Pick<
  ChildConcern,
  'caseId' | 'cprIndex' | 'status' | 'parentsBarred' | 'contactSuspended' | 'contactVersion'
>;

/**
 * What gate G1 asks of these cases: contact is suspended in an open case while parents are barred in another open one
 * of the same child, and resumed when they are barred in none. A case with a bar of its own needs no other.
 */
export function contactChanges(concerns: readonly Concern[]): readonly ContactChange[] {
  const open = concerns.filter(({ status }) => status === 'open');
  return open.flatMap((one) => {
    const barredElsewhere = open.some((other) => barsContactIn(one, other));
    if (barredElsewhere && !one.contactSuspended && !one.parentsBarred)
      return [changeOf(one, 'SuspendParentContact')];
    if (!barredElsewhere && one.contactSuspended) return [changeOf(one, 'ResumeParentContact')];
    return [];
  });
}

function barsContactIn({ caseId, cprIndex }: Concern, other: Concern): boolean {
  return other.parentsBarred && other.cprIndex === cprIndex && other.caseId !== caseId;
}

function changeOf(
  { caseId, contactVersion }: Concern,
  type: ContactChange['command']['type'],
): ContactChange {
  return { caseId, command: { type }, commandId: uuidOf(type, caseId, String(contactVersion)) };
}
