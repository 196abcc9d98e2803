import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  ConcurInGrantRequest,
  DeclineGrantRequest,
  GiveGrantRequest,
  ReturnGrantRequest,
  ReviewGrantRequest,
  UseGrantRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, GrantPath } from './paths.js';

/** Money put at somebody's disposal, what it is used for, and what it led to. */
@ApiTags('Bevillinger')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId/grants')
export class GrantsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post()
  @Carries('GiveGrant', 'Bevilg penge; skal flere være enige, venter det på dem')
  give(
    @Param() { caseId }: CasePath,
    @Body() body: GiveGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post(':grantId/concurrence')
  @Carries('ConcurInGrant', 'Sig ja til en bevilling, som venter på dig')
  concur(
    @Param() { caseId, grantId }: GrantPath,
    @Body() body: ConcurInGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(grantId), person);
  }

  @Post(':grantId/refusal')
  @Carries('DeclineGrant', 'Sig nej til en bevilling, som venter på svar')
  decline(
    @Param() { caseId, grantId }: GrantPath,
    @Body() body: DeclineGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(grantId), person);
  }

  @Post(':grantId/uses')
  @Carries('UseGrant', 'Skriv, hvad penge af bevillingen er brugt til')
  use(
    @Param() { caseId, grantId }: GrantPath,
    @Body() body: UseGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(grantId), person);
  }

  @Post(':grantId/review')
  @Carries('ReviewGrant', 'Skriv, hvad bevillingen har ført til, og gør den eventuelt op')
  review(
    @Param() { caseId, grantId }: GrantPath,
    @Body() body: ReviewGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(grantId), person);
  }

  @Post(':grantId/returns')
  @Carries('ReturnGrant', 'Giv det tilbage, der ikke er brug for')
  giveBack(
    @Param() { caseId, grantId }: GrantPath,
    @Body() body: ReturnGrantRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(grantId), person);
  }
}
