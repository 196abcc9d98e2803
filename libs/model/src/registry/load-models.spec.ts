import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compileModel } from '../compile-model.js';
import { smallestModel } from '../testing/smallest-model.js';
import { InForceUnreadable, ModelAltered } from './model-errors.js';
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

  it('gives a version from the day it was put in force from, and the one before it until then', () => {
    const second = smallestModel.replace('version: "1"', 'version: "2"');
    write('lille-2.yaml', second);
    write(
      'in-force.json',
      JSON.stringify({
        'lille 1': hashOf(smallestModel),
        'lille 2': { hash: hashOf(second), from: '2027-01-01' },
      }),
    );
    const models = load();
    expect(models.currentOn('lille', '2026-12-31')?.version).toBe('1');
    expect(models.currentOn('lille', '2027-01-01')?.version).toBe('2');
    expect(models.currentOn('stor', '2027-01-01')).toBeUndefined();
    expect(models.current('lille').version).toBe('2');
  });

  it('takes the day the model itself says where nobody put it off', () => {
    const dated = `${smallestModel}sættes i kraft: 2027-03-01\n`;
    write('lille-1.yaml', dated);
    inForce({ 'lille 1': hashOf(dated) });
    expect(load().dayOf({ name: 'lille', version: '1' })).toBe('2027-03-01');
    expect(load().currentOn('lille', '2027-02-28')).toBeUndefined();
    write('in-force.json', JSON.stringify({ 'lille 1': { hash: hashOf(dated), from: '2027-04-01' } }));
    expect(load().dayOf({ name: 'lille', version: '1' })).toBe('2027-04-01');
  });

  it.each(['', '[]', '{ "lille 1": 1 }', '{ "lille 1": { "hash": "kort", "from": "2027-01-01" } }'])(
    'is refused where nobody can tell what is in force: %s',
    (text) => {
      write('in-force.json', text);
      expect(load).toThrow('Filen in-force.json i modellernes mappe kan ikke læses.');
    },
  );

  it('refuses a day there is not', () => {
    const line = { hash: hashOf(smallestModel), from: '2027-02-30' };
    write('in-force.json', JSON.stringify({ 'lille 1': line }));
    expect(load).toThrow(InForceUnreadable);
  });

  describe('where drafts are kept apart', () => {
    const told: string[] = [];
    const apart = () =>
      loadModels(pathToFileURL(`${folder}/`), { drafts: 'apart', tellOfMistaken: (file) => told.push(file) });
    const draft = smallestModel.replace('version: "1"', 'version: "2"');
    beforeEach(() => void told.splice(0));

    it('has no draft among those that cases begin on or move to', () => {
      write('lille-2.yaml', draft);
      const models = apart();
      expect(models.current('lille').version).toBe('1');
      expect(models.find('lille', '2')).toBeUndefined();
      expect(models.all().map(({ version }) => version)).toEqual(['1']);
      expect(models.drafts().map(({ version }) => version)).toEqual(['2']);
    });

    it('lets a case that runs on a draft go on', () => {
      write('lille-2.yaml', draft);
      const reference = { name: 'lille', version: '2', hash: hashOf(draft) };
      expect(apart().get(reference).version).toBe('2');
      expect(() => apart().get({ ...reference, hash: hashOf(smallestModel) })).toThrow(ModelAltered);
    });

    it('is not stopped by a mistaken draft, and tells of it', () => {
      write('lille-2.yaml', draft.replace('mødeleder', 'leder').replace('niveauer', 'planer'));
      expect(apart().all()).toHaveLength(1);
      expect(told).toEqual(['lille-2.yaml']);
    });

    it('says what is wrong in the file of a version in force', () => {
      write('lille-1.yaml', smallestModel.replace('mødeleder', 'leder'));
      expect(apart).toThrow(/lille-1\.yaml:\d+:\d+ Feltet »leder« kendes ikke her\./);
    });

    it('is refused with an edited version in force all the same', () => {
      write('lille-1.yaml', smallestModel.replace('24 timer', '48 timer'));
      expect(apart).toThrow('Filen lille-1.yaml er rettet');
    });
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
