import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

describe('npm run model -- draw', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'drawings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('answers in Mermaid unless asked for a picture', async () => {
    for (const given of [[], ['--mermaid']]) {
      const { status, said } = await atTheCommandLine('draw', 'viborg-2026.3', ...given);
      expect(status).toBe(0);
      expect(said).toMatch(/^flowchart TB\n/);
    }
    const { said } = await atTheCommandLine('draw', 'viborg-2026.3', '--svg');
    expect(said).toMatch(/^<svg [\s\S]*<\/svg>$/);
  });

  it('writes to a file, and takes its name for what is wanted', async () => {
    const [picture, words] = [join(folder, 'viborg.svg'), join(folder, 'viborg.mmd')];
    const { status, said } = await atTheCommandLine('draw', 'viborg-2026.3', '--out', picture);
    expect([status, said]).toEqual([0, `${picture} er skrevet.`]);
    expect(readFileSync(picture, 'utf8')).toMatch(/^<svg /);
    await atTheCommandLine('draw', 'viborg-2026.3', '--out', words);
    expect(readFileSync(words, 'utf8')).toMatch(/^flowchart TB/);
  });

  it('draws the way a case of a scenario took', async () => {
    const scenario = 'libs/model/scenarios/viborg/05-viborg-op-og-ned-ad-tre-niveauer.yaml';
    for (const given of [[], ['--case', 'Villads']]) {
      const { said } = await atTheCommandLine('draw', 'viborg-2026.3', '--scenario', scenario, ...given);
      expect(said).toContain('accTitle: Et forløbs vej gennem Den tværfaglige model, version 2026.3');
      expect(said).toContain('"1: spørg til råds"');
    }
  });

  it('asks which case where there are several, or none of that name', async () => {
    const scenario = 'libs/model/scenarios/viborg/09-elleve-underretninger.yaml';
    for (const given of [[], ['--case', 'Ingen']]) {
      const { status, complaints } = await atTheCommandLine(
        'draw',
        'viborg-2026.3',
        '--scenario',
        scenario,
        ...given,
      );
      expect(status).toBe(2);
      expect(complaints).toMatch(/Skriv --case og et af forløbene i .*: »/);
    }
  });

  it.each([
    [['viborg-2026.3', '--svg', '--mermaid'], 'Vælg enten --mermaid eller --svg.'],
    [[], 'Skriv, hvilken model der skal tegnes.'],
    [['viborg-2026.2', 'viborg-2026.3'], 'Skriv, hvilken model der skal tegnes.'],
    [['viborg-2026.3', '--out', 'min-model.yaml'], 'min-model.yaml er en YAML-fil'],
    [['viborg-2026.3', '--out', 'findes/ikke/tegning.svg'], 'findes/ikke/tegning.svg kan ikke skrives.'],
    [['libs/model/broken/route-circle.yaml'], 'Her kan et forløb gå i ring'],
  ])('says why it cannot draw %j', async (given, why) => {
    const { status, complaints, said } = await atTheCommandLine('draw', ...given);
    expect([status, said]).toEqual([2, '']);
    expect(complaints).toContain(why);
  });
});
