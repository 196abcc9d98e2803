import type { Instant } from '@tovholder/calendar';
import { Query } from '@nestjs/cqrs';
import type { ActingPerson } from '../../domain/people.js';
import type { MeetingRecord } from './meeting-record.js';

/** The record of one meeting, as it stands or as it was known on an earlier moment. */
export class MeetingRecordOf extends Query<MeetingRecord> {
  constructor(
    readonly viewer: ActingPerson,
    readonly caseId: string,
    readonly meetingId: string,
    readonly atLeast?: bigint,
    readonly asOf?: Instant,
  ) {
    super();
  }
}
