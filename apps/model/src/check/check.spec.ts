import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

describe('npm run model -- check', () => {
  it('finds nothing wrong with a model that comes with the product', async () => {
    const { status, said } = await atTheCommandLine('check', 'libs/model/models/viborg-2026.3.yaml');
    expect(status).toBe(0);
    expect(said).toBe(
      'libs/model/models/viborg-2026.3.yaml: Den tværfaglige model, version 2026.3, hænger sammen. Den er i kraft.',
    );
  });

  it('says of a version that nobody put in force that it is a draft', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'check-'));
    const draft = join(folder, 'kladde.yaml');
    const shipped = new URL('../../../../libs/model/models/grundmodel-2026.1.yaml', import.meta.url);
    writeFileSync(draft, readFileSync(shipped, 'utf8').replace('model: grundmodel', 'model: egen'));
    const { status, said } = await atTheCommandLine('check', draft);
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(said).toContain('hænger sammen. Den er en kladde: ingen forløb begynder på den, før');
  });

  it('says what is wrong, and where', async () => {
    const { status, said } = await atTheCommandLine('check', 'package.json');
    expect(status).toBe(1);
    expect(said).toContain('package.json:2:');
  });

  it.each([
    ['findes-ikke.yaml', 'findes-ikke.yaml kan ikke læses: filen findes ikke.'],
    ['libs', 'libs kan ikke læses: det er en mappe.'],
  ])('says why it cannot read %s', async (file, why) => {
    const { status, complaints } = await atTheCommandLine('check', file);
    expect(status).toBe(2);
    expect(complaints).toContain(why);
  });

  it('asks for a model', async () => {
    const { status, complaints } = await atTheCommandLine('check');
    expect(status).toBe(2);
    expect(complaints).toContain('Skriv, hvilken model der skal prøves.');
  });
});
