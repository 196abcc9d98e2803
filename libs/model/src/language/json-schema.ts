import { z } from 'zod';
import { writtenModel } from './written/written-model.js';

/** JSON Schema of a model file, so that editors complete the fields and explain them while a model is written. */
export function modelJsonSchema(): object {
  return z.toJSONSchema(writtenModel, { io: 'input' });
}
