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
  @Carries('ScheduleMeeting', 'Indkald til endnu et møde')
  schedule(
    @Param() { caseId }: CasePath,
    @Body() body: ScheduleMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('meetings/:meetingId/participants')
  @Carries('InviteParticipant', 'Invitér en, opgaven kræver')
  invite(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: InviteParticipantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/answer')
  @Carries('AnswerInvitation', 'Sig ja eller nej til en invitation')
  answer(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: AnswerInvitationRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/proposed-times')
  @Carries('ProposeAnotherTime', 'Foreslå et andet tidspunkt for mødet')
  propose(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: ProposeAnotherTimeRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/preparation')
  @Carries('PrepareForMeeting', 'Forbered dig efter actioncardet')
  prepare(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: PrepareForMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/time')
  @Carries('MoveMeeting', 'Flyt mødet til et andet tidspunkt eller sted')
  move(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: MoveMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/cancellation')
  @Carries('CancelMeeting', 'Aflys mødet')
  cancel(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CancelMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }
}
