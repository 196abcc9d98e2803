import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  AcknowledgeNotifierRequest,
  AssessConcernRequest,
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
  @Carries('AssignHandler', 'Assign the social worker who has the case')
  assign(
    @Param() { caseId }: CasePath,
    @Body() body: AssignHandlerRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('assessment')
  @Carries('AssessConcern', 'Assess the concern for acute need')
  assess(
    @Param() { caseId }: CasePath,
    @Body() body: AssessConcernRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('acknowledgement')
  @Carries('AcknowledgeNotifier', 'Acknowledge receipt to the notifier')
  acknowledge(
    @Param() { caseId }: CasePath,
    @Body() body: AcknowledgeNotifierRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('notifier-information')
  @Carries('InformNotifier', 'Tell the notifier whether something was started')
  inform(
    @Param() { caseId }: CasePath,
    @Body() body: InformNotifierRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('screening')
  @Carries('DecideScreening', 'Decide the screening')
  screen(
    @Param() { caseId }: CasePath,
    @Body() body: DecideScreeningRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('inquiry-conclusion')
  @Carries('CompleteInquiry', 'Complete the inquiry')
  completeInquiry(
    @Param() { caseId }: CasePath,
    @Body() body: CompleteInquiryRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('examination-conclusion')
  @Carries('CompleteExamination', 'Complete the examination, or assess provisionally')
  completeExamination(
    @Param() { caseId }: CasePath,
    @Body() body: CompleteExaminationRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('parent-contact')
  @Carries('OpenParentContact', 'Open for contact with the parents after suspected abuse')
  openParentContact(
    @Param() { caseId }: CasePath,
    @Body() body: OpenParentContactRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
