import { AnswerNoticeRequest } from '../answer-notice/answer-notice.request.js';
import { GiveNoticeRequest } from '../give-notice/give-notice.request.js';
import type { RightRequest } from './right-request.js';

/** Right requests about what somebody is told once. */
export const rightRequestsOfNotices: readonly RightRequest[] = [
  {
    request: GiveNoticeRequest,
    fields: { notice: 'absence', says: 'Han har været væk tre dage.', happenedOn: '2026-12-15' },
  },
  { request: AnswerNoticeRequest, fields: { answer: 'Jeg ringer til familien i dag.' } },
];
