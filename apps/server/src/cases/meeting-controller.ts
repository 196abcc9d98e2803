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
  @Carries('OpenMeeting', 'Åbn mødet på dagen med dem, der er kommet, eller skriv det ned bagefter')
  open(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: OpenMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/participants/:participantId/arrival')
  @Carries('NoteArrival', 'Notér, at en deltager er kommet senere')
  noteArrival(
    @Param() { caseId, meetingId, participantId }: ParticipantPath,
    @Body() body: NoteArrivalRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId, participantId), person);
  }

  @Post('meetings/:meetingId/step')
  @Carries('EnterAnalysisStep', 'Gå til et trin i analysemodellen')
  enterStep(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: EnterAnalysisStepRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/contributions')
  @Carries('MakeContribution', 'Bidrag til et trin')
  contribute(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: MakeContributionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/scales')
  @Carries('GiveScale', 'Svar på skalaen, ét svar for hver deltager')
  giveScale(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: GiveScaleRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/disagreements')
  @Carries('RecordDisagreement', 'Skriv en uenighed ned, som den blev sagt')
  disagree(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: RecordDisagreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/responsible')
  @Carries('NameResponsible', 'Udpeg den ansvarlige, når I er uenige om ansvaret')
  nameResponsible(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: NameResponsibleRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/closing')
  @Carries('CloseMeeting', 'Afslut mødet med dets udfald')
  close(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CloseMeetingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('meetings/:meetingId/corrections')
  @Carries('CorrectRecord', 'Føj en rettelse til det afsluttede referat')
  correct(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: CorrectRecordRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('child-voice')
  @Carries('HearChild', 'Skriv barnets egne ord ned, på et møde eller uden for det')
  hearChild(
    @Param() { caseId }: CasePath,
    @Body() body: HearChildRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('child-voice-exception')
  @Carries('ExceptChildVoice', 'Skriv, hvorfor barnet ikke kunne høres')
  exceptChildVoice(
    @Param() { caseId }: CasePath,
    @Body() body: ExceptChildVoiceRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
