import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import { loadModels, loadShippedModels } from './shipped-models.js';

describe('a folder of models', () => {
  let folder: string;
  const load = () => loadModels(pathToFileURL(`${folder}/`));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const inForce = (pins: Record<string, string>) => write('in-force.json', JSON.stringify(pins));
  const hashOf = (text: string) => {
    const compiled = compileModel(text, 'lille.yaml');
    return compiled.ok ? compiled.model.hash : '';
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-'));
    write('lille-1.yaml', smallestModel);
    inForce({ 'lille 1': hashOf(smallestModel) });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gives the versions in force and those that are to come', () => {
    write('lille-2.yaml', smallestModel.replace('version: "1"', 'version: "2"'));
    expect(load().current('lille').version).toBe('2');
  });

  it('may have its remarks changed: they are no part of the model', () => {
    write('lille-1.yaml', `# En bemærkning\n${smallestModel}`);
    expect(load().all()).toHaveLength(1);
  });

  it('is refused with an edited version in force, and says what to do', () => {
    write('lille-1.yaml', smallestModel.replace('24 timer', '48 timer'));
    expect(load).toThrow(
      'Filen lille-1.yaml er rettet, efter at modellen »lille«, version 1, blev sat i kraft. En version i kraft kan ikke ' +
        'ændres, for forløb bruger den: hent den oprindelige fil frem, og læg rettelsen i en ny fil med et nyt versionsnummer.',
    );
  });

  it('is refused when the file of a version in force is gone', () => {
    write('lille-1.yaml', smallestModel.replace('version: "1"', 'version: "2"'));
    expect(load).toThrow('Der mangler filer til modeller, der er sat i kraft: lille 1. Læg dem ind igen;');
  });

  it('is refused with a file that is mistaken', () => {
    write(
      'lille-2.yaml',
      smallestModel.replace('version: "1"', 'version: "2"').replace('mødeleder', 'leder'),
    );
    expect(load).toThrow(/lille-2\.yaml:\d+:\d+ Feltet »leder« kendes ikke her\./);
  });

  it('is not asked again by checks that came after a version was put in force', () => {
    const first = new URL('../../models/viborg-2026.1.yaml', import.meta.url);
    const asked = compileModel(readFileSync(first, 'utf8'), 'viborg-2026.1.yaml');
    expect(asked).toMatchObject({
      ok: false,
      mistakes: [{ code: 'worries-step-unknown' }, { code: 'mandate-gap' }, { code: 'mandate-gap' }],
    });
    const versions = loadShippedModels()
      .all()
      .map(({ version }) => version);
    expect(versions).toContain('2026.1');
  });
});
