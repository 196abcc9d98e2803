import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fingerprintOfText } from '../testing/fingerprint-of-text.js';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const shipped = join(root, 'libs/model/models');
const scenarios = 'libs/model/scenarios/grundmodel/02-akut-og-fristerne.yaml';
/** Goes as it says for the model `grundmodel` alone. */
const moved = 'libs/model/scenarios/grundmodel/03-flyttet-til-en-anden-model.yaml';
/** The day at the command line here. */
const today = '2026-11-22';

const grundmodel = readFileSync(join(shipped, 'grundmodel-2026.1.yaml'), 'utf8');
const asVersion = (version: string, text = grundmodel) =>
  text.replace('model: grundmodel', 'model: egen').replace("version: '2026.1'", `version: "${version}"`);

describe('npm run model -- put-in-force', () => {
  let place: string;
  let models: string;
  const file = (name: string) => join(place, name);
  const write = (name: string, text: string) => writeFileSync(file(name), text);
  const pins = () =>
    JSON.parse(readFileSync(join(models, 'in-force.json'), 'utf8')) as Record<string, unknown>;
  const put = (name: string, ...rest: string[]) =>
    atTheCommandLine('put-in-force', file(name), scenarios, '--models', models, ...rest);

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'put-in-force-'));
    models = join(place, 'models');
    mkdirSync(models);
    cpSync(join(shipped, 'viborg-2026.3.yaml'), join(models, 'viborg-2026.3.yaml'));
    const { 'viborg 2026.3': pinned } = JSON.parse(
      readFileSync(join(shipped, 'in-force.json'), 'utf8'),
    ) as Record<string, string>;
    writeFileSync(join(models, 'in-force.json'), JSON.stringify({ 'viborg 2026.3': pinned }));
    write('egen.yaml', asVersion('2026.9'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  const nothingWritten = () => {
    expect(Object.keys(pins())).toEqual(['viborg 2026.3']);
    expect(readdirSync(models).sort()).toEqual(['in-force.json', 'viborg-2026.3.yaml']);
  };

  it('puts the file among the models, and its fingerprint among those in force', async () => {
    const { status, said } = await put('egen.yaml');
    expect(status).toBe(0);
    const hash = fingerprintOfText(asVersion('2026.9'));
    expect(pins()).toMatchObject({ 'egen 2026.9': hash });
    expect(readFileSync(join(models, 'egen-2026.9.yaml'), 'utf8')).toBe(asVersion('2026.9'));
    expect(said.split('\n')).toEqual([
      '1 af 1 scenarier går, som de siger.',
      'Grundmodel (egen), version 2026.9, er sat i kraft.',
      `Fingeraftryk: ${hash}`,
      'Nye forløb begynder på den fra i dag; et system, der kører, ser den, når det startes igen.',
      'Forløb, der er i gang, bliver på den version, de begyndte på, med de frister og mandater, de har, til nogen flytter dem.',
      'Det er den første version, der sættes i kraft.',
    ]);
    expect(existsSync(join(models, 'in-force.json.new'))).toBe(false);
  });

  it('says what is different from the newest before it, and keeps the lines in order', async () => {
    await put('egen.yaml');
    write('ny.yaml', asVersion('2026.10').replace('titel: Grundmodel', 'titel: De allernærmeste'));
    const { status, said } = await put('ny.yaml');
    expect(status).toBe(0);
    expect(said).toMatch(/Det er anderledes end i version 2026\.9:\n\n\p{Lu}.*\n- .*De allernærmeste/u);
    expect(Object.keys(pins())).toEqual(['egen 2026.9', 'egen 2026.10', 'viborg 2026.3']);
    write('samme.yaml', asVersion('2026.11').replace('titel: Grundmodel', 'titel: De allernærmeste'));
    expect((await put('samme.yaml')).said).toContain('Den siger det samme som version 2026.10.');
  });

  it('keeps the day where one is named', async () => {
    const { said } = await put('egen.yaml', '--on', '2027-01-01');
    expect(pins()).toMatchObject({ 'egen 2026.9': { from: '2027-01-01' } });
    expect(said).toContain('Nye forløb begynder på den fra 2027-01-01;');
    await put('egen.yaml', '--on', '2027-02-01');
    expect(pins()).toMatchObject({ 'egen 2026.9': { from: '2027-01-01' } });
  });

  it('has the day that the file itself names, which it may be put off but not brought forward', async () => {
    write('egen.yaml', `${asVersion('2026.9')}\nsættes i kraft: 2027-03-01\n`);
    const sooner = await put('egen.yaml', '--on', '2027-02-28');
    expect([sooner.status, sooner.said]).toEqual([1, '']);
    expect(sooner.complaints).toContain('Modellen skriver »sættes i kraft: 2027-03-01«');
    nothingWritten();
    expect((await put('egen.yaml', '--on', '2027-03-01')).said).toContain('fra 2027-03-01;');
  });

  it('says the day of the file where nobody names another', async () => {
    write('egen.yaml', `${asVersion('2026.9')}\nsættes i kraft: 2027-03-01\n`);
    expect((await put('egen.yaml')).said).toContain('fra 2027-03-01;');
    expect(pins()['egen 2026.9']).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['today, where no day is named', '2026-11-23', []],
    ['the day that is named', '2027-01-02', ['--on', '2027-01-01']],
  ])('holds legal references to %s', async (_, validFrom, given) => {
    write('egen.yaml', asVersion('2026.9').replace('gælder fra: 2024-01-01', `gælder fra: ${validFrom}`));
    const { status, complaints } = await put('egen.yaml', ...given);
    expect(status).toBe(1);
    expect(complaints).toMatch(/egen\.yaml:\d+:\d+ .* gælder først fra/);
    nothingWritten();
  });

  it.each([
    ['no day there is', '2027-02-30', '»2027-02-30« er ikke en dato.'],
    ['a day that is over', '2026-11-21', '2026-11-21 er gået.'],
  ])('refuses %s', async (_, day, why) => {
    const { status, complaints } = await put('egen.yaml', '--on', day);
    expect(status).toBe(2);
    expect(complaints).toContain(why);
    nothingWritten();
    expect((await put('egen.yaml', '--on', today)).said).toContain('fra i dag');
  });

  it('refuses a version in force with another content, and has nothing to do for the same', async () => {
    await put('egen.yaml');
    const before = readFileSync(join(models, 'in-force.json'), 'utf8');
    const again = await put('egen.yaml');
    expect([again.status, again.said]).toEqual([
      0,
      'Grundmodel (egen), version 2026.9, er allerede i kraft. Intet er ændret.',
    ]);
    write('egen.yaml', asVersion('2026.9').replace('titel: Grundmodel', 'titel: Andre'));
    const edited = await put('egen.yaml');
    expect([edited.status, edited.said]).toEqual([1, '']);
    expect(edited.complaints).toContain('Giv jeres model et nyt versionsnummer.');
    expect(readFileSync(join(models, 'in-force.json'), 'utf8')).toBe(before);
  });

  it('refuses a version older than one in force: no case would begin on it', async () => {
    await put('egen.yaml');
    write('gammel.yaml', asVersion('2026.8'));
    const { status, complaints } = await put('gammel.yaml');
    expect(status).toBe(1);
    expect(complaints).toContain('Version 2026.9 er i kraft og nyere end 2026.8');
    expect(existsSync(join(models, 'egen-2026.8.yaml'))).toBe(false);
  });

  it('refuses a model that is mistaken', async () => {
    write('egen.yaml', asVersion('2026.9').replace('titel: De nærmeste', 'titler: De nærmeste'));
    const { status, complaints } = await put('egen.yaml');
    expect(status).toBe(1);
    expect(complaints).toMatch(/egen\.yaml:\d+:\d+ /);
    nothingWritten();
  });

  it('refuses a model whose scenarios do not go as they say, and shows which', async () => {
    mkdirSync(file('egne'));
    write('egne/galt.yaml', readFileSync(join(root, moved), 'utf8'));
    const { status, said, complaints } = await atTheCommandLine(
      ...['put-in-force', file('egen.yaml'), file('egne'), '--models', models],
    );
    expect([status, said]).toEqual([1, '']);
    expect(complaints).toMatch(/galt\.yaml:\d+:\d+ /);
    expect(complaints).toContain('er ikke sat i kraft: ikke alle scenarier går, som de siger.');
    nothingWritten();
  });

  it('asks for scenarios where none come with a model of that name', async () => {
    const { status, complaints } = await atTheCommandLine(
      'put-in-force',
      file('egen.yaml'),
      '--models',
      models,
    );
    expect(status).toBe(2);
    expect(complaints).toContain('Skriv også, på hvilke scenarier');
    nothingWritten();
  });

  it('asks for a model', async () => {
    const { status, complaints } = await atTheCommandLine('put-in-force');
    expect(status).toBe(2);
    expect(complaints).toContain('Skriv, hvilken model der skal sættes i kraft.');
  });

  it('takes the draft that lies among the models as it lies', async () => {
    cpSync(file('egen.yaml'), join(models, 'kladde.yaml'));
    expect((await put('models/kladde.yaml')).status).toBe(0);
    expect(readdirSync(models).sort()).toEqual(['in-force.json', 'kladde.yaml', 'viborg-2026.3.yaml']);
  });

  it('takes the same draft under another name, and none that says something else', async () => {
    cpSync(file('egen.yaml'), join(models, 'kladde.yaml'));
    write('anden.yaml', asVersion('2026.9').replace('titel: Grundmodel', 'titel: Andre'));
    const other = await put('anden.yaml');
    expect(other.status).toBe(2);
    expect(other.complaints).toContain('Der ligger allerede en kladde i modellernes mappe, kladde.yaml,');
    expect(Object.keys(pins())).toEqual(['viborg 2026.3']);
    expect((await put('egen.yaml')).status).toBe(0);
    expect(existsSync(join(models, 'egen-2026.9.yaml'))).toBe(false);
  });

  it('writes upon no other file', async () => {
    writeFileSync(join(models, 'egen-2026.9.yaml'), 'noget andet');
    const { status, complaints } = await put('egen.yaml');
    expect(status).toBe(2);
    expect(complaints).toContain('egen-2026.9.yaml, og den siger noget andet');
    expect(readFileSync(join(models, 'egen-2026.9.yaml'), 'utf8')).toBe('noget andet');
  });

  it.each(['{', '[]', '{ "egen 1": "kort" }', '{ "egen 1": { "hash": 1 } }', ''])(
    'stops at lines in force that cannot be read: %s',
    async (text) => {
      writeFileSync(join(models, 'in-force.json'), text);
      const { status, said, complaints } = await put('egen.yaml');
      expect([status, said]).toEqual([2, '']);
      expect(complaints).toContain('Filen in-force.json i modellernes mappe kan ikke læses.');
      expect(readFileSync(join(models, 'in-force.json'), 'utf8')).toBe(text);
      expect(existsSync(join(models, 'egen-2026.9.yaml'))).toBe(false);
    },
  );

  it('waits for nobody who is writing the same', async () => {
    writeFileSync(join(models, 'in-force.json.new'), '');
    const { status, complaints } = await put('egen.yaml');
    expect(status).toBe(2);
    expect(complaints).toContain('En anden er ved at sætte en model i kraft.');
    expect(Object.keys(pins())).toEqual(['viborg 2026.3']);
  });
});
