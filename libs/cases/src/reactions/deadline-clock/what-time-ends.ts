import type { Instant } from '@tovholder/calendar';
import type { CaseCommand } from '../../domain/case-command.js';
import {
  FundingReminder,
  OpenDeadline,
  RunningConsent,
} from '../../projections/open-deadlines/open-deadline.entity.js';
import type { RowType } from '../../projections/rows/rows.js';
import { uuidOf } from '../../uuid-of.js';

export type TimeCommand = Extract<
  CaseCommand,
  { type: 'MissDeadline' | 'ExpireConsent' | 'RemindOwnersOfFunding' }
>;

/** That something is over, or the wait for it, because time went by; and the command that says so. */
export interface Ended {
  caseId: string;
  command: TimeCommand;
  /** The same every time this is reported, so that a clock that fires twice, or two clocks, say it once. */
  commandId: string;
}

export interface Ending {
  caseId: string;
  dueAt: Instant;
}

/** Something that ends by itself: where it waits for its moment, and what is told when that has come. */
export interface KindOfEnding<Row extends Ending> {
  rows: RowType<Row>;
  /** What tells one from another in the same case. */
  id: string;
  /** Whether its last moment still belongs to it. */
  lastsThroughIt: boolean;
  idOf: (row: Row) => string;
  ended: (row: Row) => Ended;
}

const deadlines: KindOfEnding<OpenDeadline> = {
  rows: OpenDeadline,
  id: 'deadlineId',
  lastsThroughIt: true,
  idOf: ({ deadlineId }) => deadlineId,
  ended: ({ caseId, deadlineId }) => ({
    caseId,
    command: { type: 'MissDeadline', deadlineId },
    commandId: uuidOf('miss-deadline', caseId, deadlineId),
  }),
};

const consents: KindOfEnding<RunningConsent> = {
  rows: RunningConsent,
  id: 'consentId',
  lastsThroughIt: false,
  idOf: ({ consentId }) => consentId,
  ended: ({ caseId, consentId }) => ({
    caseId,
    command: { type: 'ExpireConsent', consentId },
    commandId: uuidOf('expire-consent', caseId, consentId),
  }),
};

const reminders: KindOfEnding<FundingReminder> = {
  rows: FundingReminder,
  id: 'measureId',
  lastsThroughIt: false,
  idOf: ({ measureId }) => measureId,
  ended: ({ caseId, measureId }) => ({
    caseId,
    command: { type: 'RemindOwnersOfFunding', measureId },
    commandId: uuidOf('remind-of-funding', caseId, measureId),
  }),
};

/**
 * What is found of each kind that time ends without anybody doing anything, in the order it is told. A server's clock
 * and a scenario's go by this one list.
 */
export function whatTimeEnds<Found>(find: <Row extends Ending>(kind: KindOfEnding<Row>) => Found): Found[] {
  return [find(deadlines), find(consents), find(reminders)];
}
