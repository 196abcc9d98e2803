import { createHash } from 'node:crypto';
import { applyDecorators, Controller, Get, Headers, HttpStatus, Param, Query, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { ModelOfCase } from '@tovholder/cases';
import type { Person } from '@tovholder/identity';
import type { Model } from '@tovholder/model';
import type { FastifyReply } from 'fastify';
import { ofEveryView, ViewQuery } from '../case-views/view-queries.js';
import { ViewsDesk } from '../case-views/views-desk.js';
import { CasePath } from '../cases/paths.js';
import { bearerScheme } from '../openapi/make-document.js';
import { CurrentPerson } from '../people/signed-in.js';
import { Refusal } from '../problems/refusal.js';
import { Refusals } from '../problems/refusals.js';
import { ModelAnswer, modelAnswer, ModelInListAnswer, modelReference } from './model-answer.js';
import { ModelPath } from './model-path.js';
import { ModelShelf } from './model-shelf.js';
import { isUnchanged } from './unchanged.js';

/** What a meeting is held along: a model says nothing of anybody, so every employee may read each of them. */
@ApiTags('Modeller')
@ApiBearerAuth(bearerScheme)
@Controller()
export class ModelsController {
  constructor(
    private readonly shelf: ModelShelf,
    private readonly desk: ViewsDesk,
  ) {}

  @Get('models')
  @ApiOperation({ operationId: 'models', summary: 'Modellerne, og hvilken nye bekymringer begynder på' })
  @ApiOkResponse({ type: [ModelInListAnswer] })
  models(): ModelInListAnswer[] {
    const { hash } = this.shelf.forNewConcerns();
    return this.shelf
      .all()
      .map((model) => ({ ...modelReference(model), forNewConcerns: model.hash === hash }));
  }

  @Get('models/:name/:version')
  @ApiOperation({ operationId: 'model', summary: 'En version af en model' })
  @WithFingerprint()
  @Refusals('model-not-found')
  model(
    @Param() { name, version }: ModelPath,
    @Headers('if-none-match') kept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ModelAnswer | undefined {
    const found = this.shelf.all().find((model) => model.name === name && model.version === version);
    if (!found) throw new Refusal('model-not-found');
    return answer(found, kept, reply);
  }

  @Get('cases/:caseId/model')
  @ApiOperation({
    operationId: 'modelOfCase',
    summary: 'Modellen, sagen kører på: trin, udfald, mødeformer, mandater, veje og frister',
  })
  @WithFingerprint()
  @Refusals('case-not-found', ...ofEveryView)
  async modelOfCase(
    @Param() { caseId }: CasePath,
    @Query() { atLeast }: ViewQuery,
    @CurrentPerson() person: Person,
    @Headers('if-none-match') kept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ModelAnswer | undefined> {
    const model = await this.desk.ask(
      person,
      atLeast,
      (viewer, position) => new ModelOfCase(viewer, caseId, position),
    );
    return answer(model, kept, reply);
  }
}

/**
 * The caller keeps the model, and asks each time whether it is still the one: a case may be moved to another version,
 * and whoever lost sight of it is no longer told.
 */
function answer(model: Model, kept: string | undefined, reply: FastifyReply): ModelAnswer | undefined {
  const told = modelAnswer(model);
  const etag = fingerprint(told);
  void reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'authorization' });
  if (!isUnchanged(kept, etag)) return told;
  void reply.status(HttpStatus.NOT_MODIFIED);
  return undefined;
}

/** Of what is sent, not of the model: a later release may tell more of the same model. */
function fingerprint(told: ModelAnswer): string {
  return `"${createHash('sha256').update(JSON.stringify(told)).digest('base64url')}"`;
}

function WithFingerprint(): MethodDecorator {
  const headers = {
    ETag: {
      description: 'Svarets aftryk; send det i If-None-Match næste gang.',
      schema: { type: 'string' as const },
    },
  };
  return applyDecorators(
    ApiOkResponse({ type: ModelAnswer, headers }),
    ApiResponse({
      status: HttpStatus.NOT_MODIFIED,
      description: 'Det er stadig den model, du har.',
      headers,
    }),
  );
}
