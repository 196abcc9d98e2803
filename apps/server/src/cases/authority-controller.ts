import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  AcknowledgeNotifierRequest,
  AssessConcernRequest,
  AssessRiskRequest,
  AssignHandlerRequest,
  CompleteExaminationRequest,
  CompleteInquiryRequest,
  DecideScreeningRequest,
  InformNotifierRequest,
  OpenParentContactRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath } from './paths.js';

/** The family department's side: received, assessed, acknowledged, screened. */
@ApiTags('Myndighed')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class AuthorityController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('handler')
  @Carries('AssignHandler', 'Tildel sagen til en rådgiver')
  assign(
    @Param() { caseId }: CasePath,
    @Body() body: AssignHandlerRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('assessment')
  @Carries('AssessConcern', 'Vurdér, om barnet har akut behov for hjælp')
  assess(
    @Param() { caseId }: CasePath,
    @Body() body: AssessConcernRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('risk-assessment')
  @Carries('AssessRisk', 'Skriv, hvad barnet risikerer, før forældre og netværk inddrages')
  assessRisk(
    @Param() { caseId }: CasePath,
    @Body() body: AssessRiskRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('acknowledgement')
  @Carries('AcknowledgeNotifier', 'Kvittér til den, der har underrettet')
  acknowledge(
    @Param() { caseId }: CasePath,
    @Body() body: AcknowledgeNotifierRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('notifier-information')
  @Carries('InformNotifier', 'Fortæl underretteren, om der er sat noget i gang')
  inform(
    @Param() { caseId }: CasePath,
    @Body() body: InformNotifierRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('screening')
  @Carries('DecideScreening', 'Afgør screeningen')
  screen(
    @Param() { caseId }: CasePath,
    @Body() body: DecideScreeningRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('inquiry-conclusion')
  @Carries('CompleteInquiry', 'Afslut afdækningen')
  completeInquiry(
    @Param() { caseId }: CasePath,
    @Body() body: CompleteInquiryRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('examination-conclusion')
  @Carries('CompleteExamination', 'Afslut undersøgelsen, eller vurdér foreløbigt')
  completeExamination(
    @Param() { caseId }: CasePath,
    @Body() body: CompleteExaminationRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('parent-contact')
  @Carries('OpenParentContact', 'Åbn for kontakt med forældrene efter mistanke om overgreb')
  openParentContact(
    @Param() { caseId }: CasePath,
    @Body() body: OpenParentContactRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
