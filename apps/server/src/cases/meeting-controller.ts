import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  CloseMeetingRequest,
  CorrectRecordRequest,
  EnterAnalysisStepRequest,
  ExceptChildVoiceRequest,
  GiveScaleRequest,
  HearChildRequest,
  MakeContributionRequest,
  NameResponsibleRequest,
  NoteArrivalRequest,
  OpenMeetingRequest,
  RecordDisagreementRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, MeetingPath, ParticipantPath } from './paths.js';

/** The meeting along the analysis model, until its record is closed and corrected. */
@ApiTags('Møder')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class MeetingController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('meetings/:meetingId/opening')
  @Carries('OpenMeeting', 'Open the meeting on its day with those present, or write it down afterwards')
  open(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: OpenMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/arrival')
  @Carries('NoteArrival', 'Note that a participant came after the others')
  noteArrival(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: NoteArrivalRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/step')
  @Carries('EnterAnalysisStep', 'Go to a step of the analysis model')
  enterStep(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: EnterAnalysisStepRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/contributions')
  @Carries('MakeContribution', 'Contribute to a step')
  contribute(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: MakeContributionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/scales')
  @Carries('GiveScale', 'Answer the scale, one answer per participant')
  giveScale(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: GiveScaleRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/disagreements')
  @Carries('RecordDisagreement', 'Write a disagreement down as it was said')
  disagree(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: RecordDisagreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/responsible')
  @Carries('NameResponsible', 'Name who is responsible when that is disputed')
  nameResponsible(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: NameResponsibleRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/closing')
  @Carries('CloseMeeting', 'Close the meeting with its outcome')
  close(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CloseMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/corrections')
  @Carries('CorrectRecord', 'Add a correction to the closed record')
  correct(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CorrectRecordRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('child-voice')
  @Carries('HearChild', "Write down the child's own words, at a meeting or outside one")
  hearChild(
    @Param() { caseId }: CasePath,
    @Body() body: HearChildRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('child-voice-exception')
  @Carries('ExceptChildVoice', 'State why the child could not be heard')
  exceptChildVoice(
    @Param() { caseId }: CasePath,
    @Body() body: ExceptChildVoiceRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
