import type { OpenAPIObject } from '@nestjs/swagger';
import { operationsOf } from './operations-of.js';

/** OpenAPI wants every answer described; one that says no more of itself is what the operation is for. */
export function describeSuccess(document: OpenAPIObject): OpenAPIObject {
  for (const { summary, responses } of operationsOf(document)) {
    for (const response of Object.values(responses)) {
      if (response && 'description' in response && response.description === '')
        response.description = summary ?? '';
    }
  }
  return document;
}
