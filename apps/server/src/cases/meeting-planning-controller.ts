import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  AnswerInvitationRequest,
  CancelMeetingRequest,
  InviteParticipantRequest,
  MoveMeetingRequest,
  PrepareForMeetingRequest,
  ProposeAnotherTimeRequest,
  ScheduleMeetingRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, MeetingPath, ParticipantPath } from './paths.js';

/** From the invitation to the door. */
@ApiTags('Møder')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class MeetingPlanningController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('meetings')
  @Carries('ScheduleMeeting', 'Call a further meeting')
  schedule(
    @Param() { caseId }: CasePath,
    @Body() body: ScheduleMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('meetings/:meetingId/participants')
  @Carries('InviteParticipant', 'Invite somebody the task requires')
  invite(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: InviteParticipantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/answer')
  @Carries('AnswerInvitation', 'Accept or decline an invitation')
  answer(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: AnswerInvitationRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/proposed-times')
  @Carries('ProposeAnotherTime', 'Propose another time for the meeting')
  propose(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: ProposeAnotherTimeRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/preparation')
  @Carries('PrepareForMeeting', 'Prepare along the action card')
  prepare(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: PrepareForMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/time')
  @Carries('MoveMeeting', 'Move the meeting to another time or place')
  move(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: MoveMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/cancellation')
  @Carries('CancelMeeting', 'Cancel the meeting')
  cancel(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CancelMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }
}
