import { applyDecorators, Controller, Get, Header, Headers, Param, Query } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  getSchemaPath,
} from '@nestjs/swagger';
import { MeetingRecord, MeetingRecordOf, recordAsText, Trail, trailAsText, TrailOf } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import { CasePath, MeetingPath } from '../cases/paths.js';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Refusals } from '../problems/refusals.js';
import { prefersText } from './prefers-text.js';
import { KnownOnQuery, ofEveryView, TrailQuery } from './view-queries.js';
import { ViewsDesk } from './views-desk.js';

/** What can be laid on a table: the meeting record and the decision trail, as data or as a text to print. */
@ApiTags('Dokumenter')
@ApiBearerAuth(bearerScheme)
@Controller('cases/:caseId')
export class DocumentsController {
  constructor(private readonly desk: ViewsDesk) {}

  @Get('meetings/:meetingId/record')
  @Header('vary', 'accept')
  @ApiOperation({
    operationId: 'meetingRecord',
    summary: 'Mødereferatet, nu eller som det var kendt dengang',
  })
  @DataOrText(MeetingRecord)
  @Refusals('case-not-found', 'meeting-not-found', ...ofEveryView)
  async record(
    @Param() { caseId, meetingId }: MeetingPath,
    @Query() { atLeast, asOf }: KnownOnQuery,
    @Headers('accept') accept: string | undefined,
    @CurrentPerson() person: Person,
  ): Promise<MeetingRecord | string> {
    const record = await this.desk.ask(
      person,
      atLeast,
      (viewer, position) => new MeetingRecordOf(viewer, caseId, meetingId, position, asOf),
    );
    return prefersText(accept) ? recordAsText(record) : record;
  }

  @Get('trail')
  @Header('vary', 'accept')
  @ApiOperation({
    operationId: 'trail',
    summary:
      'Hvem der besluttede hvad, hvornår, under hvilket mandat og på hvilket grundlag; nu eller som det var kendt dengang',
  })
  @DataOrText(Trail)
  @Refusals('case-not-found', ...ofEveryView)
  async trail(
    @Param() { caseId }: CasePath,
    @Query() query: TrailQuery,
    @Headers('accept') accept: string | undefined,
    @CurrentPerson() person: Person,
  ): Promise<Trail | string> {
    const { atLeast, asOf, ...filter } = query;
    const trail = await this.desk.ask(
      person,
      atLeast,
      (viewer, position) => new TrailOf(viewer, caseId, filter, position, asOf),
    );
    return prefersText(accept) ? trailAsText(trail) : trail;
  }
}

function DataOrText(data: new () => object): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(data),
    ApiOkResponse({
      content: {
        'application/json': { schema: { $ref: getSchemaPath(data) } },
        'text/plain': { schema: { type: 'string' } },
      },
    }),
  );
}
