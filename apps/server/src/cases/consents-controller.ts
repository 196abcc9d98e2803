import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  GiveConsentRequest,
  RefuseConsentRequest,
  WithdrawConsentRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, ConsentPath } from './paths.js';

/** What the family says yes and no to: once, and seen by all whom it covers. */
@ApiTags('Samtykke')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class ConsentsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('consents')
  @Carries('GiveConsent', 'Skriv familiens samtykke ned')
  give(
    @Param() { caseId }: CasePath,
    @Body() body: GiveConsentRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('consent-refusals')
  @Carries('RefuseConsent', 'Skriv ned, at familien siger nej')
  refuse(
    @Param() { caseId }: CasePath,
    @Body() body: RefuseConsentRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('consents/:consentId/withdrawal')
  @Carries('WithdrawConsent', 'Skriv ned, at familien trækker samtykket tilbage, for alle eller for nogle')
  withdraw(
    @Param() { caseId, consentId }: ConsentPath,
    @Body() body: WithdrawConsentRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(consentId), person);
  }
}
