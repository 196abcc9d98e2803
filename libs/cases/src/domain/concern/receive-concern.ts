import type { CaseFact, EventOf } from '../case-event.js';
import type { Context } from '../context.js';
import { reject, type Rejection } from '../rejection.js';

type Because = EventOf<'ConcernReceived'>['data']['because'];

/** The authority has it from this moment: the law's clocks run from receipt, not from the meeting. */
export function concernReceived(
  because: Because,
  unitId: string,
  { roster, knownOfChild }: Context,
  meetingId?: string,
): CaseFact | Rejection {
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
