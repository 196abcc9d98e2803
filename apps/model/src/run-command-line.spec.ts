import { describe, expect, it } from '@jest/globals';
import { runCommandLine } from './run-command-line.js';
import { subcommands } from './subcommands.js';
import { atTheCommandLine } from './testing/at-the-command-line.js';

describe('npm run model', () => {
  it('says what there is to whoever asks for nothing', async () => {
    const { status, complaints } = await atTheCommandLine();
    expect(status).toBe(2);
    for (const [name, { does }] of Object.entries(subcommands)) {
      expect(complaints).toContain(name);
      expect(complaints).toContain(does);
    }
  });

  it.each(Object.keys(subcommands))('tells how %s is used', async (name) => {
    const { status, said } = await atTheCommandLine(name, '--help');
    expect(status).toBe(0);
    expect(said).toContain(`npm run model -- ${name} `);
  });

  it.each(['constructor', '__proto__', 'tset'])('knows nothing called %s', async (name) => {
    const { status, complaints } = await atTheCommandLine(name);
    expect(status).toBe(2);
    expect(complaints).toContain(`»${name}« kendes ikke.`);
  });

  it.each(Object.keys(subcommands))('says what can be chosen when %s is misspelt', async (name) => {
    const { status, complaints } = await atTheCommandLine(name, '--grundlovsdag');
    expect(status).toBe(2);
    expect(complaints).toContain('Kan ikke læse »--grundlovsdag«.');
    expect(complaints).toContain(`Brug: npm run model -- ${name}`);
  });

  it('takes a file name nobody can have as a file that cannot be read', async () => {
    const around = {
      folder: '/',
      complain: () => undefined,
      say: () => undefined,
      today: () => '2026-11-22',
    };
    await expect(runCommandLine(['check', '\0'], around)).resolves.toBe(2);
  });
});
