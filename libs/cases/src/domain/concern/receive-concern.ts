import type { CaseFact, EventOf } from '../case-event.js';
import type { CaseState } from '../case-state.js';
import type { Context } from '../context.js';
import { reject, type Rejection } from '../rejection.js';

type Because = EventOf<'ConcernReceived'>['data']['because'];

/** The authority has it from this moment: the law's clocks run from receipt, not from the meeting. */
export function concernReceived(
  because: Because,
  { unitId, subject }: Pick<CaseState, 'unitId' | 'subject'>,
  { roster, knownOfChild }: Context,
  meetingId?: string,
): CaseFact | Rejection {
  // Barnets lov § 133 is about a child: a group has nobody to assess, to screen or to hear, and none is found again by it.
  if (subject === 'group') return reject('group-not-notified');
  const department = roster.familyDepartmentOf(unitId);
  if (department === undefined)
    return reject('required-participant-missing', { detail: '(familieafdelingen)' });
  const active = knownOfChild.earlier.filter(({ status }) => status === 'open');
  return {
    type: 'ConcernReceived',
    data: {
      unitId: department,
      because,
      ...(meetingId !== undefined && { meetingId }),
      ...(active.length > 0 && {
        reassessment: {
          activeCases: active.map(({ caseId }) => caseId),
          earlierHandlers: knownOfChild.handlers,
        },
      }),
    },
  };
}
