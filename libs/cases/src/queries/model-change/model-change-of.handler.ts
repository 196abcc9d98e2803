import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { visibleCase } from '../access/visible-case.js';
import { Reading } from '../reading.js';
import { changeFor, versionNamed } from './change-for.js';
import { ModelChangeOf } from './model-change-of.js';
import type { ModelChangeShown } from './model-change-shown.js';
import { showModelChange } from './show-model-change.js';

@QueryHandler(ModelChangeOf)
export class ModelChangeOfHandler implements IQueryHandler<ModelChangeOf> {
  constructor(private readonly reading: Reading) {}

  async execute({ viewer, caseId, to, levels }: ModelChangeOf): Promise<ModelChangeShown> {
    const history = await visibleCase(this.reading, caseId, viewer);
    const change = changeFor(this.reading, history, versionNamed(this.reading, to), levels);
    return showModelChange(change, history.length);
  }
}
