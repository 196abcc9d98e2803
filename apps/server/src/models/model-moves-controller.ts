import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  actingPerson,
  Identifier,
  identifierRule,
  ListOf,
  ModelChangeOf,
  ModelChangeShown,
  MoveCases,
  MoveCasesRequest,
  MovesAhead,
  MovesAheadShown,
  MovesReport,
  MoveToModelRequest,
  Uuid,
  type CommandAnswer,
} from '@tovholder/cases';
import type { Directory, Person } from '@tovholder/identity';
import { ofEveryView, ViewQuery } from '../case-views/view-queries.js';
import { ViewsDesk } from '../case-views/views-desk.js';
import { Carries } from '../cases/carries.js';
import { CaseDesk } from '../cases/case-desk.js';
import { CasePath } from '../cases/paths.js';
import { bearerScheme } from '../openapi/make-document.js';
import { directoryToken } from '../people/directory-token.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Refusals } from '../problems/refusals.js';
import { ModelPath } from './model-path.js';

const levelsInPlace =
  'Hvilket niveau der træder i stedet for et, den nye model ikke har, skrevet fra:til, fx forum:local; begge er et id fra `levels` i GET /models/{name}/{version}.';

class ModelChangeQuery extends ViewQuery {
  @Identifier('Navnet på den model, sagen skulle skifte til, fra GET /models.')
  name!: string;

  @Identifier('Den udgave af modellen, sagen skulle skifte til, fra GET /models.')
  version!: string;

  @ListOf(levelsInPlace, identifierRule, { max: 50, optional: true, inQuery: true })
  levels?: string[];
}

class MovesAheadQuery extends ViewQuery {
  @Identifier('Navnet på den model, sagerne kører på, fra GET /models; udelades, når det er den samme.', {
    optional: true,
  })
  fromName?: string;

  @Identifier('Den udgave, sagerne kører på, fra GET /models.')
  fromVersion!: string;

  @ListOf(levelsInPlace, identifierRule, { max: 50, optional: true, inQuery: true })
  levels?: string[];

  @Uuid('Vis sagerne efter denne: et `caseId` fra `cases` i GET /models/{name}/{version}/moves.', {
    optional: true,
  })
  after?: string;
}

/** Running cases to another version: what it would change, and then to do it, one case or many. */
@ApiTags('Modeller')
@ApiBearerAuth(bearerScheme)
@Controller()
export class ModelMovesController {
  constructor(
    private readonly views: ViewsDesk,
    private readonly desk: CaseDesk,
    private readonly bus: CommandBus,
    @Inject(directoryToken) private readonly directory: Directory,
  ) {}

  @Get('cases/:caseId/model-change')
  @ApiOperation({
    operationId: 'modelChange',
    summary: 'Hvad det ville ændre for sagen at skifte model; intet skifter ved at spørge',
  })
  @ApiOkResponse({ type: ModelChangeShown })
  @Refusals('case-not-found', 'unknown-model', ...ofEveryView)
  modelChange(
    @Param() { caseId }: CasePath,
    @Query() { atLeast, levels, name, version }: ModelChangeQuery,
    @CurrentPerson() person: Person,
  ): Promise<ModelChangeShown> {
    return this.views.ask(
      person,
      atLeast,
      (viewer) => new ModelChangeOf(viewer, caseId, { name, version }, inPlace(levels)),
    );
  }

  @Post('cases/:caseId/model')
  @Carries('MoveToModel', 'Lad sagen skifte til en anden udgave af modellen, som det blev vist')
  move(
    @Param() { caseId }: CasePath,
    @Body() body: MoveToModelRequest,
    @CurrentPerson() person: Person,
  ): Promise<CommandAnswer> {
    return this.desk.carryOut(caseId, body, body.toCommand(), person);
  }

  @Get('models/:name/:version/moves')
  @ApiOperation({
    operationId: 'movesAhead',
    summary: 'De åbne sager på en udgave, og hvad det ville ændre for hver at skifte til denne',
  })
  @ApiOkResponse({ type: MovesAheadShown })
  @Refusals('unknown-model', ...ofEveryView)
  movesAhead(
    @Param() { name, version }: ModelPath,
    @Query() { atLeast, after, fromName = name, fromVersion, levels }: MovesAheadQuery,
    @CurrentPerson() person: Person,
  ): Promise<MovesAheadShown> {
    const [from, to] = [
      { name: fromName, version: fromVersion },
      { name, version },
    ];
    return this.views.ask(
      person,
      atLeast,
      (viewer, position) => new MovesAhead(viewer, from, to, inPlace(levels), after, position),
    );
  }

  @Post('models/:name/:version/moves')
  @HttpCode(HttpStatus.OK)
  @ApiOperation({
    operationId: 'moveCases',
    summary: 'Lad mange sager skifte til denne udgave, hver som det blev vist, og få gjort rede for dem alle',
  })
  @ApiOkResponse({ type: MovesReport })
  @Refusals()
  moveCases(
    @Param() { name, version }: ModelPath,
    @Body() body: MoveCasesRequest,
    @CurrentPerson() person: Person,
  ): Promise<MovesReport> {
    const by = actingPerson(person, this.directory);
    return this.bus.execute(new MoveCases(body.toMoves(name, version), by));
  }
}

/** `forum:local`: the level that is missing, and the one in its place. An id of a level has no colon. */
function inPlace(levels: readonly string[] = []) {
  return levels.map((pair) => {
    const [from = '', to = ''] = pair.split(':');
    return { from, to };
  });
}
