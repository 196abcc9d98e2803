import { ForwardAppealRequest } from '../forward-appeal/forward-appeal.request.js';
import { ReassessAppealRequest } from '../reassess-appeal/reassess-appeal.request.js';
import { ReceiveAppealRequest } from '../receive-appeal/receive-appeal.request.js';
import { TellDecisionRequest } from '../tell-decision/tell-decision.request.js';
import { WithdrawAppealRequest } from '../withdraw-appeal/withdraw-appeal.request.js';
import type { RightRequest } from './right-request.js';

const anId = '01890a5d-ac96-774b-bcce-b302099a8057';

/** Right requests about what a family is told and complains of. */
export const rightRequestsOfAppeals: readonly RightRequest[] = [
  {
    request: TellDecisionRequest,
    fields: {
      subjectId: anId,
      to: { capacity: 'parent', name: 'Tilde Tagetsen' },
      toldOn: '2026-12-14',
    },
  },
  {
    request: ReceiveAppealRequest,
    fields: {
      toldId: anId,
      appellant: 'Tilde Tagetsen',
      receivedOn: '2026-12-15',
      says: 'Vi blev ikke hørt.',
    },
  },
  { request: ReassessAppealRequest, fields: { outcome: 'upheld', reason: 'Der er ikke noget nyt.' } },
  { request: ForwardAppealRequest, fields: { forwardedOn: '2026-12-16' } },
  { request: WithdrawAppealRequest, fields: { reason: 'De er blevet enige med rådgiveren.' } },
];
