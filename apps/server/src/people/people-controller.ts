import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Directory, Person } from '@tovholder/identity';
import { bearerScheme } from '../openapi/make-document.js';
import { directoryToken } from './directory-token.js';
import { MeAnswer, meAnswer, PersonAnswer, personAnswer, UnitAnswer, unitAnswer } from './person-answers.js';
import { PeopleQuery } from './people-query.js';
import { refuseUnknownUnit } from './unit-asked-for.js';
import { CurrentPerson } from './signed-in.js';

/** Who works where: colleagues' names and posts, which every employee may know, and nothing about citizens. */
@ApiTags('Medarbejdere')
@ApiBearerAuth(bearerScheme)
@Controller()
export class PeopleController {
  constructor(@Inject(directoryToken) private readonly directory: Directory) {}

  @Get('me')
  @ApiOperation({ summary: 'Hvem er jeg, og hvilke roller har jeg?' })
  @ApiOkResponse({ type: MeAnswer })
  me(@CurrentPerson() person: Person): MeAnswer {
    return meAnswer(person, this.directory);
  }

  @Get('people')
  @ApiOperation({ summary: 'Find kolleger efter rolle og enhed' })
  @ApiOkResponse({ type: [PersonAnswer] })
  people(@Query() { role, unitId }: PeopleQuery): PersonAnswer[] {
    refuseUnknownUnit(unitId, this.directory);
    return this.directory
      .people()
      .filter(({ appointments }) =>
        appointments.some(
          (held) =>
            (role === undefined || held.role === role) &&
            (unitId === undefined || this.directory.isWithin(held.unitId, unitId)),
        ),
      )
      .map(personAnswer);
  }

  @Get('units')
  @ApiOperation({ summary: 'Kommunens enheder' })
  @ApiOkResponse({ type: [UnitAnswer] })
  units(): UnitAnswer[] {
    return this.directory.units().map(unitAnswer);
  }
}
