import { AnswerNoticeRequest } from '../answer-notice/answer-notice.request.js';
import { GiveNoticeRequest } from '../give-notice/give-notice.request.js';
import { HandOverCaseRequest } from '../hand-over-case/hand-over-case.request.js';
import type { RightRequest } from './right-request.js';

/** Right requests about what somebody is told once, and about who has the case after here. */
export const rightRequestsOfNotices: readonly RightRequest[] = [
  {
    request: GiveNoticeRequest,
    fields: { notice: 'absence', says: 'Han har været væk tre dage.', happenedOn: '2026-12-15' },
  },
  {
    request: HandOverCaseRequest,
    fields: {
      municipality: 'Opdigtet Kommune',
      notifiedOn: '2026-12-14',
      movesOn: '2027-01-01',
      material: [
        {
          what: 'Referatet fra netværksmødet.',
          legalBasis: 'Barnets lov § 132',
          consentId: '01890a5d-ac96-774b-bcce-b302099a8057',
        },
      ],
      reason: 'Familien flytter.',
      whatChanged: 'Han går i skole igen.',
      leaves: [{ id: '01890a5d-ac96-774b-bcce-b302099a8057', reason: 'Den nye skole går videre med den.' }],
    },
  },
  { request: AnswerNoticeRequest, fields: { answer: 'Jeg ringer til familien i dag.' } },
];
