import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  CaseDetail,
  CaseList,
  CasesOf,
  OneCase,
  Queue,
  QueueOf,
  RepeatedConcerns,
  RepeatedConcernsOf,
} from '@tovholder/cases';
import type { Directory, Person } from '@tovholder/identity';
import { CasePath } from '../cases/paths.js';
import { bearerScheme } from '../openapi/make-document.js';
import { directoryToken } from '../people/directory-token.js';
import { CurrentPerson } from '../people/signed-in.js';
import { refuseUnknownUnit } from '../people/unit-asked-for.js';
import { Refusals } from '../problems/refusals.js';
import { CasesQuery, ofEveryView, QueueQuery, ViewQuery } from './view-queries.js';
import { ViewsDesk } from './views-desk.js';

/** Where one begins the day: what needs doing, and the cases one has part in. */
@ApiTags('Overblik')
@ApiBearerAuth(bearerScheme)
@Controller()
export class CaseListsController {
  constructor(
    private readonly desk: ViewsDesk,
    @Inject(directoryToken) private readonly directory: Directory,
  ) {}

  @Get('queue')
  @ApiOperation({ operationId: 'queue', summary: 'Det, jeg skal gøre, hvorfor og hvornår' })
  @ApiOkResponse({ type: Queue })
  @Refusals('queue-moved-on', ...ofEveryView)
  queue(@Query() { atLeast, ...page }: QueueQuery, @CurrentPerson() person: Person): Promise<Queue> {
    return this.desk.ask(person, atLeast, (viewer, position) => new QueueOf(viewer, page, position));
  }

  @Get('repeated-concerns')
  @ApiOperation({
    operationId: 'repeatedConcerns',
    summary: 'Børn med flere bekymringer, og hvad der er gjort; for de to chefer, for andre er listen tom',
  })
  @ApiOkResponse({ type: RepeatedConcerns })
  @Refusals(...ofEveryView)
  repeatedConcerns(
    @Query() { atLeast }: ViewQuery,
    @CurrentPerson() person: Person,
  ): Promise<RepeatedConcerns> {
    return this.desk.ask(person, atLeast, (viewer, position) => new RepeatedConcernsOf(viewer, position));
  }

  @Get('cases')
  @ApiOperation({ operationId: 'cases', summary: 'De sager, jeg må se' })
  @ApiOkResponse({ type: CaseList })
  @Refusals(...ofEveryView)
  cases(@Query() query: CasesQuery, @CurrentPerson() person: Person): Promise<CaseList> {
    const { atLeast, sort, page, pageSize, ...filter } = query;
    refuseUnknownUnit(filter.unitId, this.directory);
    return this.desk.ask(
      person,
      atLeast,
      (viewer, position) => new CasesOf(viewer, filter, sort, page, pageSize, position),
    );
  }

  @Get('cases/:caseId')
  @ApiOperation({ operationId: 'oneCase', summary: 'En sag med alt, hvad der er i den' })
  @ApiOkResponse({ type: CaseDetail })
  @Refusals('case-not-found', ...ofEveryView)
  oneCase(
    @Param() { caseId }: CasePath,
    @Query() { atLeast }: ViewQuery,
    @CurrentPerson() person: Person,
  ): Promise<CaseDetail> {
    return this.desk.ask(person, atLeast, (viewer, position) => new OneCase(viewer, caseId, position));
  }
}
