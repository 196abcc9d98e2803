import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  ForwardAppealRequest,
  ReassessAppealRequest,
  ReceiveAppealRequest,
  TellDecisionRequest,
  WithdrawAppealRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { AppealPath, CasePath } from './paths.js';

/** What a family is told was decided, and what becomes of it when it complains. */
@ApiTags('Klager')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class AppealsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('told')
  @Carries(
    'TellDecision',
    'Skriv, at en part har fået besked om det, der blev besluttet; klagefristen løber derfra',
  )
  tell(
    @Param() { caseId }: CasePath,
    @Body() body: TellDecisionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('appeals')
  @Carries('ReceiveAppeal', 'Skriv en klage ned, også en, der kommer for sent')
  receive(
    @Param() { caseId }: CasePath,
    @Body() body: ReceiveAppealRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('appeals/:appealId/reassessment')
  @Carries('ReassessAppeal', 'Genvurder en klage')
  reassess(
    @Param() { caseId, appealId }: AppealPath,
    @Body() body: ReassessAppealRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(appealId), person);
  }

  @Post('appeals/:appealId/forwarding')
  @Carries('ForwardAppeal', 'Send en klage videre til klageinstansen')
  forward(
    @Param() { caseId, appealId }: AppealPath,
    @Body() body: ForwardAppealRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(appealId), person);
  }

  @Post('appeals/:appealId/withdrawal')
  @Carries('WithdrawAppeal', 'Skriv, at en klage er trukket tilbage')
  withdraw(
    @Param() { caseId, appealId }: AppealPath,
    @Body() body: WithdrawAppealRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(appealId), person);
  }
}
