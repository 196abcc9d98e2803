import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { exampleOf, mustBe } from '@tovholder/operations';
import { z } from 'zod';
import { variables } from './variables.js';

const variableNames = Object.keys(variables) as (keyof typeof variables)[];
const document = readFileSync(new URL('../../../../docs/configuration.md', import.meta.url), 'utf8');

/** The cells of each variable's row: name, what it is for, what it must be, what holds without it, an example. */
const rows = document
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, name = '', , must, leftOut = '', example = '']) => ({
    name: name.replaceAll('`', ''),
    must,
    leftOut,
    example: example.replaceAll('`', ''),
  }));

describe('docs/configuration.md', () => {
  it('has every variable, in the order they are told in', () => {
    expect(rows.map(({ name }) => name)).toEqual(variableNames);
  });

  it.each(variableNames)('says of %s what the server says', (name) => {
    const row = rows.find((one) => one.name === name);
    const shape: z.ZodType = variables[name];
    expect(row).toMatchObject({
      must: mustBe(variables, name),
      example: exampleOf(variables, name).slice(name.length + 1),
    });
    if (shape instanceof z.ZodPrefault) expect(row?.leftOut).toBe(`\`${String(shape.def.defaultValue)}\``);
  });

  it.each(variableNames)('gives an example of %s that can be used', (name) => {
    const example = exampleOf(variables, name).slice(name.length + 1);
    expect(variables[name].safeParse(example).success).toBe(true);
  });
});
