import { Body, Controller, Post, Res, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConcernRaisedAnswer, RaiseConcernRequest } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import type { FastifyReply } from 'fastify';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Refusals } from '../problems/refusals.js';
import { carriedCommand, operationIdOf, refusalsOf } from './carries.js';
import { CaseDesk } from './case-desk.js';

/** Where a case begins. */
@ApiTags('Bekymringer')
@ApiBearerAuth(bearerScheme)
@Controller('concerns')
export class ConcernsController {
  constructor(private readonly desk: CaseDesk) {}

  @Post()
  @SetMetadata(carriedCommand, 'RaiseConcern')
  @ApiOperation({
    operationId: operationIdOf('RaiseConcern'),
    summary: 'Rejs en bekymring; den indkalder til mødet og når myndigheden med det samme',
  })
  @ApiCreatedResponse({
    type: ConcernRaisedAnswer,
    headers: { Location: { description: 'Sagen.', schema: { type: 'string', format: 'uri-reference' } } },
  })
  @Refusals(...refusalsOf('RaiseConcern'))
  async raise(
    @Body() request: RaiseConcernRequest,
    @CurrentPerson() person: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConcernRaisedAnswer> {
    const answer = await this.desk.raise(request, person);
    void reply.header('location', `/cases/${answer.caseId}`);
    return answer;
  }
}
