import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  CloseCaseRequest,
  HandOverCaseRequest,
  ReopenCaseRequest,
  RequestWaitRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath } from './paths.js';

/** Ending a case, handing it over where the family moves, and taking it up again; and the wish to wait that stops nothing. */
@ApiTags('Sager')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class ClosingController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('closing')
  @Carries('CloseCase', 'Afslut sagen')
  close(
    @Param() { caseId }: CasePath,
    @Body() body: CloseCaseRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('reopening')
  @Carries('ReopenCase', 'Genåbn sagen')
  reopen(
    @Param() { caseId }: CasePath,
    @Body() body: ReopenCaseRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('handover')
  @Carries('HandOverCase', 'Overdrag sagen til den kommune, familien flytter til')
  handOver(
    @Param() { caseId }: CasePath,
    @Body() body: HandOverCaseRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('wait-requests')
  @Carries('RequestWait', 'Skriv et ønske om at vente ned; intet venter på det')
  requestWait(
    @Param() { caseId }: CasePath,
    @Body() body: RequestWaitRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }
}
