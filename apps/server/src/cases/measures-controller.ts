import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import {
  EndMeasureRequest,
  MakeDecisionRequest,
  RemindOfFundingRequest,
  SettleFundingRequest,
  StartMeasureRequest,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Carries } from './carries.js';
import { CaseDesk } from './case-desk.js';
import { CasePath, MeasurePath } from './paths.js';

/** Decisions and the help that follows; who pays may be found out meanwhile. */
@ApiTags('Indsatser')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class MeasuresController {
  constructor(private readonly desk: CaseDesk) {}

  @Post('decisions')
  @Carries('MakeDecision', 'Træf en beslutning under et mandat')
  decide(
    @Param() { caseId }: CasePath,
    @Body() body: MakeDecisionRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('measures')
  @Carries('StartMeasure', 'Sæt en indsats i gang, om nødvendigt før betalingen er afklaret')
  start(
    @Param() { caseId }: CasePath,
    @Body() body: StartMeasureRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Post('measures/:measureId/funding-reminders')
  @Carries('RemindOfFunding', 'Mind om, at betalingen ikke er afklaret')
  remind(
    @Param() { caseId, measureId }: MeasurePath,
    @Body() body: RemindOfFundingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(measureId), person);
  }

  @Post('measures/:measureId/funding')
  @Carries('SettleFunding', 'Afklar, hvem der betaler')
  settle(
    @Param() { caseId, measureId }: MeasurePath,
    @Body() body: SettleFundingRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(measureId), person);
  }

  @Post('measures/:measureId/ending')
  @Carries('EndMeasure', 'Afslut indsatsen')
  end(
    @Param() { caseId, measureId }: MeasurePath,
    @Body() body: EndMeasureRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(measureId), person);
  }
}
