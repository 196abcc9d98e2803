import { describe, expect, it } from '@jest/globals';
import { modelJsonSchema } from './json-schema.js';

describe('the JSON Schema of a model file', () => {
  it('explains the fields in Danish and offers the terms', () => {
    const schema = JSON.stringify(modelJsonSchema());
    expect(schema).toContain('Hvad en bekymring fører til.');
    expect(schema).toContain('"familieafdelingsleder"');
    expect(schema).not.toContain('"family-leader"');
  });
});
