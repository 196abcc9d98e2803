import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { modelJsonSchema, modelSchemaText } from '../language/json-schema.js';
import { modelReference } from './model-reference.js';
import { fieldsWithin, type SchemaNode } from './schema-node.js';

const fileAt = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const schema = modelJsonSchema() as SchemaNode;

/** Every field of the language, with where it stands. */
function everyField(node: SchemaNode, at = ''): { path: string; key: string; field: SchemaNode }[] {
  return Object.entries(fieldsWithin(node)?.properties ?? {}).flatMap(([key, field]) => [
    { path: `${at}${key}`, key, field },
    ...everyField(field, `${at}${key} › `),
  ]);
}

describe('the schema of a model file', () => {
  it('explains every field in Danish', () => {
    const unexplained = everyField(schema).filter(({ field }) => !field.description?.endsWith('.'));
    expect(unexplained.map(({ path }) => path)).toEqual([]);
  });

  // Where this fails: npm run model -- schema --out libs/model/model.schema.json
  it('lies beside the models for editors to find, as it is now', () => {
    expect(fileAt('libs/model/model.schema.json')).toBe(modelSchemaText());
  });
});

describe('the page on the language', () => {
  const page = modelReference();

  // Where this fails: npm run model -- reference --out docs/guides/modelsprog.md
  it('is among the guides, as it is now', () => {
    expect(fileAt('docs/guides/modelsprog.md')).toBe(page);
  });

  it('has every field with what it means', () => {
    for (const { key, field } of everyField(schema)) {
      const meaning = (field.description ?? '').replaceAll('|', '\\|');
      expect(page).toContain(`| \`${key}\` |`);
      expect(page).toContain(meaning);
    }
  });

  it('shows for each section that every model has how it is written', () => {
    const sections = (schema.required ?? []).filter((key) => schema.properties?.[key]?.type !== 'string');
    expect(sections.length).toBeGreaterThan(7);
    for (const section of sections) expect(page).toMatch(new RegExp(`\`\`\`yaml\n${section}:`));
  });

  it('says when a field may be left out, and what holds then', () => {
    expect(page).toContain('| `myndighed` | nej (ellers `nej`) | `ja`, `nej` |');
    expect(page).toContain('| `titel` | ja | tekst, højst 120 tegn | Det navn, mennesker ser. |');
    expect(page).toContain('| `længde` | ja | et tal og en enhed, fx `6 arbejdsdage` |');
  });

  it('takes what it says of mistakes from models that have them', () => {
    expect(page).toContain('Intet forløb kan nå niveauet »forum«.');
  });
});
