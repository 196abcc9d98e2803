import { describe, expect, it } from '@jest/globals';
import { atTheCommandLine } from '../testing/at-the-command-line.js';

describe('npm run model -- check', () => {
  it('finds nothing wrong with a model that comes with the product', async () => {
    const { status, said } = await atTheCommandLine('check', 'libs/model/models/viborg-2026.3.yaml');
    expect(status).toBe(0);
    expect(said).toBe(
      'libs/model/models/viborg-2026.3.yaml: Den tværfaglige model, version 2026.3, hænger sammen.',
    );
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
