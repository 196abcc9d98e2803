import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  AskForAdviceRequest,
  EscalateCaseRequest,
  GiveAdviceRequest,
  HandOverThreadRequest,
  ReturnCaseRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { AdvicePath, CasePath } from './paths.js';

/** Between levels: asking, moving, and who holds the thread. */
@ApiTags('Niveauer')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class LevelsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('advice')
  @Carries('AskForAdvice', 'Spørg et andet niveau til råds uden at give sagen fra jer')
  ask(
    @Param() { caseId }: CasePath,
    @Body() body: AskForAdviceRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('advice/:adviceId/answer')
  @Carries('GiveAdvice', 'Giv det råd, der er bedt om')
  advise(
    @Param() { caseId, adviceId }: AdvicePath,
    @Body() body: GiveAdviceRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(adviceId), person);
  }

  @Post('escalation')
  @Carries(
    'EscalateCase',
    'Løft sagen til et niveau med større mandat; til myndigheden også fra en afsluttet sag, som det genåbner',
  )
  escalate(
    @Param() { caseId }: CasePath,
    @Body() body: EscalateCaseRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('return')
  @Carries('ReturnCase', 'Send sagen tilbage med et råd')
  giveBack(
    @Param() { caseId }: CasePath,
    @Body() body: ReturnCaseRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('thread-holder')
  @Carries('HandOverThread', 'Giv tråden videre til en anden')
  handOver(
    @Param() { caseId }: CasePath,
    @Body() body: HandOverThreadRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
