import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Model } from '@tovholder/model';
import { fold } from '../../domain/evolve.js';
import { visibleCase } from '../access/visible-case.js';
import { Reading } from '../reading.js';
import { ModelOfCase } from './model-of-case.js';

@QueryHandler(ModelOfCase)
export class ModelOfCaseHandler implements IQueryHandler<ModelOfCase> {
  constructor(private readonly reading: Reading) {}

  async execute({ viewer, caseId }: ModelOfCase): Promise<Model> {
    return this.reading.modelFor(fold(await visibleCase(this.reading, caseId, viewer)).model);
  }
}
