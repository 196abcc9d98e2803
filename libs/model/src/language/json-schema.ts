import { z } from 'zod';
import { writtenModel } from './written/written-model.js';

/** JSON Schema of a model file, so that editors complete the fields and explain them while a model is written. */
export function modelJsonSchema(): object {
  return z.toJSONSchema(writtenModel, { io: 'input' });
}

/** As it is written to a file. */
export function modelSchemaText(): string {
  const about = {
    title: 'En model til Tovholder',
    description: 'Skrevet ud af sproget; ret den ikke i hånden.',
  };
  return `${JSON.stringify({ ...about, ...modelJsonSchema() }, undefined, 2)}\n`;
}
