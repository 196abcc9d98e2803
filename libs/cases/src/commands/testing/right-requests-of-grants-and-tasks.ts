import { AddTaskRequest } from '../add-task/add-task.request.js';
import { CompleteTaskRequest } from '../complete-task/complete-task.request.js';
import { DropTaskRequest } from '../drop-task/drop-task.request.js';
import { ConcurInGrantRequest } from '../concur-in-grant/concur-in-grant.request.js';
import { DeclineGrantRequest } from '../decline-grant/decline-grant.request.js';
import { GiveGrantRequest } from '../give-grant/give-grant.request.js';
import { ReturnGrantRequest } from '../return-grant/return-grant.request.js';
import { ReviewGrantRequest } from '../review-grant/review-grant.request.js';
import { UseGrantRequest } from '../use-grant/use-grant.request.js';
import type { RightRequest } from './right-request.js';

const date = '2026-12-15';

/** Of each request about a grant or a task of a case, one that is right. */
export const rightRequestsOfGrantsAndTasks: readonly RightRequest[] = [
  {
    request: AddTaskRequest,
    fields: {
      task: 'observe-in-class',
      ownerId: 'pia-proevesten',
      because: 'Ingen har set det.',
      by: date,
    },
  },
  { request: CompleteTaskRequest, fields: { ledTo: 'Barnet er med, når legen har regler.' } },
  { request: DropTaskRequest, fields: { reason: 'Klassen er delt.' } },
  { request: ConcurInGrantRequest, fields: {} },
  { request: DeclineGrantRequest, fields: { reason: 'Prøv først tolærer.' } },
  {
    request: GiveGrantRequest,
    fields: {
      grant: 'sparring',
      amountKroner: 250_000,
      purpose: 'supervision',
      what: 'Supervision af teamet.',
      reason: 'Klassen har det svært.',
      disposerId: 'solveig-skolemark',
      concurrerIds: ['pia-proevesten'],
    },
  },
  { request: ReturnGrantRequest, fields: { amountKroner: 40_000, reason: 'Vikaren blev billigere.' } },
  { request: ReviewGrantRequest, fields: { ledTo: 'Ro i klassen.', result: 'continue', next: date } },
  {
    request: UseGrantRequest,
    fields: { amountKroner: 12_000, what: 'Fire gange supervision.', usedOn: date },
  },
];
