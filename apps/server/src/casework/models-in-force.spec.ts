import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { compileModel } from '@tovholder/model';
import { CannotStart, type Tell } from '@tovholder/operations';
import { modelsInForce } from './models-in-force.js';

const shipped = new URL('../../../../libs/model/models/grundmodel-2026.1.yaml', import.meta.url);
const grundmodel = readFileSync(shipped, 'utf8');
const version = (number: string) =>
  grundmodel.replace('model: grundmodel', 'model: egen').replace("version: '2026.1'", `version: "${number}"`);
const hashOf = (text: string) => {
  const compiled = compileModel(text, 'egen.yaml');
  return compiled.ok ? compiled.model.hash : '';
};

const december = '2026-12-31T22:59:59.000Z';
const january = '2026-12-31T23:00:00.000Z';

describe('the model that new cases begin on', () => {
  let folder: string;
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const inForce = (lines: object) => write('in-force.json', JSON.stringify(lines));
  const open = (model: string, demonstration: boolean, now = december) =>
    modelsInForce({ model, demonstration }, now, pathToFileURL(`${folder}/`));
  const inUse = (model = 'egen', now = december) => open(model, false, now);
  const tried = (model = 'egen') => open(model, true);
  const toldBy = (models: ReturnType<typeof open>) => {
    const told: Parameters<Tell>[] = [];
    models.tellOfDrafts((...what) => told.push(what));
    return told;
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'models-in-force-'));
    write('egen-1.yaml', version('1'));
    inForce({ 'egen 1': hashOf(version('1')) });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is the newest in force, and no draft, which the operator is told of', () => {
    write('egen-2.yaml', version('2'));
    write('galt.yaml', 'model: galt');
    const models = inUse();
    expect(models.modelAt(december).version).toBe('1');
    expect(models.models.find('egen', '2')).toBeUndefined();
    expect(toldBy(models)).toEqual([
      ['warn', { drafts: ['egen 2', 'galt.yaml'] }, expect.stringContaining('no case begins on them')],
    ]);
  });

  it('is none where a version in force was edited or is gone: the start is refused in words, and no stack', () => {
    write('egen-1.yaml', version('1').replace(/6 arbejdsdage/, '5 arbejdsdage'));
    for (const start of [inUse, tried]) {
      expect(() => start()).toThrow(CannotStart);
      expect(() => start()).toThrow('MODEL: Filen egen-1.yaml er rettet');
    }
    rmSync(join(folder, 'egen-1.yaml'));
    expect(() => inUse()).toThrow(CannotStart);
  });

  it('is said nothing of where there is no draft', () => {
    expect(toldBy(inUse())).toEqual([]);
    expect(toldBy(tried())).toEqual([]);
  });

  it('is another from the day that one is in force, by Danish clocks', () => {
    write('egen-2.yaml', version('2'));
    inForce({ 'egen 1': hashOf(version('1')), 'egen 2': { hash: hashOf(version('2')), from: '2027-01-01' } });
    const { modelAt } = inUse();
    expect([modelAt(december).version, modelAt(january).version]).toEqual(['1', '2']);
  });

  it('is not one that nobody put in force, nor one whose day has not come', () => {
    inForce({});
    expect(() => inUse()).toThrow(
      new CannotStart(
        'MODEL: no version of egen is in force; egen-1 is a draft: put it in force with npm run model -- ' +
          'put-in-force egen-1, or try it with DEMONSTRATION=true',
      ),
    );
    inForce({ 'egen 1': { hash: hashOf(version('1')), from: '2027-01-01' } });
    expect(() => inUse()).toThrow('MODEL: no version of egen is in force yet; the first is from 2027-01-01');
    expect(inUse('egen', january).modelAt(january).version).toBe('1');
  });

  it.each([true, false])('is none that there is not (demonstration: %s)', (demonstration) => {
    expect(() => open('ogen', demonstration)).toThrow('MODEL: no model is called ogen; there is egen');
  });

  it('is a draft in a demonstration, which is said', () => {
    write('egen-2.yaml', version('2'));
    const models = tried();
    expect(models.modelAt(december).version).toBe('2');
    expect(models.models.find('egen', '2')?.version).toBe('2');
    expect(toldBy(models)).toEqual([
      ['warn', { model: 'egen 2' }, 'new cases begin on a draft, since this is a demonstration'],
    ]);
  });

  it('is there in a demonstration before its day: the clock there may stand anywhere', () => {
    inForce({ 'egen 1': { hash: hashOf(version('1')), from: '2027-01-01' } });
    expect(tried().modelAt(december).version).toBe('1');
  });

  describe('where a file is named', () => {
    const file = () => join(folder, 'mit.yml');

    it('is that file in a demonstration, whatever else is there', () => {
      writeFileSync(file(), version('0.1'));
      const models = tried(file());
      expect(models.modelAt(january).version).toBe('0.1');
      expect(models.models.get(models.modelAt(january)).version).toBe('0.1');
      expect(toldBy(models)).toMatchObject([['warn', { model: 'egen 0.1' }, expect.anything()]]);
    });

    it('is refused in use, with what to do', () => {
      writeFileSync(file(), version('3'));
      expect(() => inUse(file())).toThrow(
        new RegExp(
          `^MODEL: .*mit\\.yml is a file, which only a demonstration tries; .*put-in-force .*mit\\.yml `,
        ),
      );
    });

    it.each<[string, () => void, RegExp]>([
      ['is not there', () => undefined, /^MODEL: .*mit\.yml cannot be read \(ENOENT\)$/],
      [
        'is mistaken',
        () => writeFileSync(file(), 'model: 1'),
        /^MODEL: Modelfilen kan ikke bruges:\n.*mit\.yml:1:1 /,
      ],
      [
        'says something else than the version in force',
        () => writeFileSync(file(), version('1').replace('titel: Grundmodel', 'titel: Andet')),
        /^MODEL: Modellen »egen«, version 1, er i kraft og kan ikke ændres\./,
      ],
    ])('is refused where it %s', (_, write_, why) => {
      write_();
      expect(() => tried(file())).toThrow(CannotStart);
      expect(() => tried(file())).toThrow(why);
    });
  });
});
