import type { Subject } from '../../domain/concern/concern-events.js';
import type { ActingPerson, Standing } from '../../domain/people.js';

const ofDepartment: ReadonlySet<Standing['role']> = new Set<Standing['role']>([
  'social-worker',
  'family-leader',
  'family-chief',
]);

export interface SubjectShown {
  subjectDescription: string | null;
  cpr: string | null;
}

/**
 * What tells one child from another of the same name. The number is for the department that received the concern: it
 * looks the child up in its own registers; the others around the table know whom they are talking about.
 */
export function subjectShown(
  subject: Subject,
  { standings }: Pick<ActingPerson, 'standings'>,
  receivingUnitId: string | null,
): SubjectShown {
  if (subject.kind !== 'child') return { subjectDescription: subject.description, cpr: null };
  const isReceiver =
    receivingUnitId !== null &&
    standings.some(({ role, reaches }) => ofDepartment.has(role) && reaches.includes(receivingUnitId));
  return { subjectDescription: null, cpr: isReceiver ? subject.cpr : null };
}
