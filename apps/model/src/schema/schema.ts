import { modelSchemaText } from '@tovholder/model';
import { writtenOut } from '../written-out.js';

export const schema = writtenOut(
  'Skriver sprogets skema ud (JSON Schema), så redigeringsprogrammer kan hjælpe, mens I skriver.',
  'model.schema.json',
  modelSchemaText,
);
