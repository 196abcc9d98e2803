import { Parser } from '@asyncapi/parser';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { asyncApiDocument } from './asyncapi-document.js';

const written = readFileSync(new URL('../../asyncapi.yaml', import.meta.url), 'utf8');

/** From here on it is only advice, e.g. that a newer version of AsyncAPI exists. */
const advice = 2;

describe('the AsyncAPI document', () => {
  it('is what stands in asyncapi.yaml (npm run asyncapi writes it anew)', () => {
    expect(parse(written)).toEqual(JSON.parse(JSON.stringify(asyncApiDocument())));
  });

  it('is a valid AsyncAPI document', async () => {
    const { document, diagnostics } = await new Parser().parse(written);
    expect(diagnostics.filter(({ severity }) => Number(severity) < advice)).toEqual([]);
    expect(document?.channels().all()).toHaveLength(2);
  });

  it('says of every message what it means', () => {
    const { components } = asyncApiDocument() as { components: { messages: Record<string, object> } };
    for (const message of Object.values(components.messages))
      expect(message).toMatchObject({ summary: expect.stringMatching(/\.$/) });
  });
});
