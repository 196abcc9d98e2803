import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  ChangeAgreementRequest,
  HoldFollowUpRequest,
  KeepAgreementRequest,
  MakeAgreementRequest,
  MissAgreementRequest,
  PlanTrialActionRequest,
  ReviewTrialActionRequest,
  WithdrawAgreementRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { AgreementPath, CasePath, MeetingPath, TrialActionPath } from './paths.js';

/** Who does what by when, and what became of it. */
@ApiTags('Aftaler')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class AgreementsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('meetings/:meetingId/agreements')
  @Carries('MakeAgreement', 'Indgå en aftale på mødet')
  make(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: MakeAgreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('agreements/:agreementId/change')
  @Carries('ChangeAgreement', 'Ændr noget af en aftale; resten står ved magt')
  change(
    @Param() { caseId, agreementId }: AgreementPath,
    @Body() body: ChangeAgreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(agreementId), person);
  }

  @Post('agreements/:agreementId/withdrawal')
  @Carries('WithdrawAgreement', 'Tag en aftale ud af mødet')
  withdraw(
    @Param() { caseId, agreementId }: AgreementPath,
    @Body() body: WithdrawAgreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(agreementId), person);
  }

  @Post('agreements/:agreementId/kept')
  @Carries('KeepAgreement', 'Fortæl, at en aftale er holdt')
  keep(
    @Param() { caseId, agreementId }: AgreementPath,
    @Body() body: KeepAgreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(agreementId), person);
  }

  @Post('agreements/:agreementId/missed')
  @Carries('MissAgreement', 'Fortæl, at en aftale ikke blev holdt')
  miss(
    @Param() { caseId, agreementId }: AgreementPath,
    @Body() body: MissAgreementRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(agreementId), person);
  }

  @Post('meetings/:meetingId/trial-actions')
  @Carries('PlanTrialAction', 'Planlæg en prøvehandling')
  planTrial(
    @Param() { caseId, meetingId }: MeetingPath,
    @Body() body: PlanTrialActionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(meetingId), person);
  }

  @Post('trial-actions/:trialActionId/review')
  @Carries('ReviewTrialAction', 'Gør en prøvehandling op')
  reviewTrial(
    @Param() { caseId, trialActionId }: TrialActionPath,
    @Body() body: ReviewTrialActionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(trialActionId), person);
  }

  @Post('follow-ups')
  @Carries('HoldFollowUp', 'Følg op, og sæt den næste dato')
  followUp(
    @Param() { caseId }: CasePath,
    @Body() body: HoldFollowUpRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
