import { describe, expect, it } from '@jest/globals';
import { eventTypes } from '@tovholder/cases';
import { z } from 'zod';
import { contractNames, contracts } from './contracts.js';
import { publications } from './publications.js';

type Schema = z.core.JSONSchema.BaseSchema;

function valuesIn(schema: Schema): Schema[] {
  if (schema.type === 'array') return valuesIn(schema.items as Schema);
  if (schema.type !== 'object') return [schema];
  return Object.values(schema.properties ?? {}).flatMap((property) => valuesIn(property as Schema));
}

describe('what may be published', () => {
  it.each(contractNames)('has no place for a sentence or a name: %s', (name) => {
    for (const value of valuesIn(z.toJSONSchema(contracts[name].data))) {
      if (value.type === 'boolean' || value.enum) continue;
      expect(value).toMatchObject({ type: 'string', pattern: expect.any(String) });
      const fits = new RegExp(value.pattern ?? '', 'u');
      for (const text of ['Storm Opdigtet', 'Barnet er ofte alene.', '']) expect(text).not.toMatch(fits);
    }
  });

  it.each(contractNames)('says nothing of any person: %s', (name) => {
    const fields = Object.keys(contracts[name].data.shape).join(' ');
    expect(fields).not.toMatch(/person|participant|name|owner|holder|handler|responsible|child|parent|says/i);
  });

  it('is decided for every kind of event, with a reason where nothing is', () => {
    expect(new Set(Object.keys(publications))).toEqual(eventTypes);
    for (const publication of Object.values(publications))
      if ('withheld' in publication) expect(publication.withheld).not.toBe('');
  });

  it('has a contract for all that is published, and none that is never used', () => {
    const used = Object.values(publications).flatMap((one) => ('as' in one ? one.as : []));
    expect(used.toSorted()).toEqual(contractNames.toSorted());
  });
});
