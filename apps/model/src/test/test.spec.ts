import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadShippedModels } from '@tovholder/model';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

const model = 'libs/model/models/viborg-2026.3.yaml';
const scenarios = 'libs/model/scenarios/viborg';

const scenario = (expected: string) => `
scenarie: Et forsøg
mennesker: { Freja: lærer, Karen: skoleleder, Lise: familieafdelingsleder }
børn: [Villads]
begynder: 2026-03-02 kl. 9.00
sådan går det:
  - når: Freja rejser en bekymring
    om: Villads
    så:
      - forløbet er: ${expected}
`;

describe('npm run model -- test', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-scenarios-'));
    await writeFile(join(folder, 'a.yaml'), scenario('åbent'));
    await writeFile(join(folder, 'b.yaml'), scenario('afsluttet'));
    await writeFile(join(folder, 'c.yaml'), scenario('åbnet'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('plays the scenarios that come with a model', async () => {
    const { status, said } = await atTheCommandLine(
      'test',
      model,
      join(scenarios, '01-hvidovre-den-almindelige-vej.yaml'),
    );
    expect(status).toBe(0);
    expect(said).toContain('✓ Hvidovre: den almindelige vej');
    expect(said).toMatch(/Modellen er prøvet af: \d+ %/);
  });

  it('plays all that comes with the product when no model is named, with a figure for each model', async () => {
    const { status, said } = await atTheCommandLine('test', '--json');
    const results = JSON.parse(said) as { model: { name: string }; coverage: { percent: number } }[];
    const names = new Set(
      loadShippedModels()
        .all()
        .map(({ name }) => name),
    );
    expect(status).toBe(0);
    expect(new Set(results.map(({ model: { name } }) => name))).toEqual(names);
    expect(results.every(({ coverage }) => coverage.percent > 0)).toBe(true);
  });

  it('tells with its status that one does not go as it says', async () => {
    const { status, said } = await atTheCommandLine(
      'test',
      model,
      join(folder, 'a.yaml'),
      join(folder, 'b.yaml'),
    );
    expect(status).toBe(1);
    expect(said).toContain('2 scenarier: 1 går, som de siger, 1 gør ikke.');
    expect(said).toContain('b.yaml:10:9 Ventede »forløbet er: afsluttet«. Det var åbent.');
  });

  it('plays none of them when one cannot be read', async () => {
    const { status, said, complaints } = await atTheCommandLine('test', model, folder);
    expect(status).toBe(2);
    expect(said).toBe('');
    expect(complaints).toContain('c.yaml:10:22 »åbnet« kendes ikke. Mente du »åbent«?');
  });

  it('says the same for programs', async () => {
    const { status, said } = await atTheCommandLine(
      'test',
      model,
      join(folder, 'a.yaml'),
      join(folder, 'b.yaml'),
      '--json',
    );
    expect(status).toBe(1);
    expect(JSON.parse(said)).toMatchObject({
      model: { name: 'viborg', version: '2026.3' },
      holds: false,
      scenarios: [
        { holds: true, failures: [] },
        { holds: false, failures: [{ line: 10, column: 9 }] },
      ],
      coverage: { percent: expect.any(Number) },
    });
  });

  it.each([
    [[model], 'på hvilke scenarier modellen skal prøves'],
    [[model, 'findes-ikke'], 'findes-ikke findes ikke.'],
    [[model, 'docs/decisions'], 'Der er ingen scenarier'],
    [['package.json', scenarios], 'package.json:'],
  ])('says what it needs: %j', async (given, complaint) => {
    const { status, complaints } = await atTheCommandLine('test', ...given);
    expect(status).toBe(2);
    expect(complaints).toContain(complaint);
  });
});
