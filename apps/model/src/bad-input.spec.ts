import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const run = promisify(execFile);

/** Far below what ten megabytes would take as a tree, and what aliases that explode would. */
const memory = '--max-old-space-size=160';
const patience = 60_000;

interface Answer {
  status: number;
  said: string;
  complaints: string;
}

/** The program itself, in a process of its own: whatever it is given, it ends by itself and with words. */
async function theProgram(...given: readonly string[]): Promise<Answer> {
  const program = join(root, 'apps/model/dist/main.js');
  try {
    const { stdout, stderr } = await run(process.execPath, [memory, program, ...given], {
      cwd: root,
      timeout: patience,
    });
    return { status: 0, said: stdout, complaints: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, said: stdout, complaints: stderr };
  }
}

const grundmodel = readFileSync(join(root, 'libs/model/models/grundmodel-2026.1.yaml'), 'utf8');
const signs = 'De nærmeste"]; click n0 href "javascript:alert(1)"; %%{init';

const bad: Readonly<Record<string, string | Buffer>> = {
  'ti-megabyte': `# ${'x'.repeat(10 * 1024 * 1024)}`,
  'mange-niveauer': `niveauer:\n${'  - { id: a, titel: A }\n'.repeat(400_000)}`,
  'dybt-inde': `model: ${'['.repeat(100_000)}`,
  'dybt-nede': Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  eksploderer: ['a: &a [x, x, x, x]', ...pairs('abcdefghijklmnop').map(doubled)].join('\n'),
  'ukendt-felt': grundmodel.replace(
    'titel: Grundmodel',
    'titel: Grundmodel\n__proto__: { a: 1 }\nfarve: blå',
  ),
  script: grundmodel.replace('De nærmeste', '<script>alert(1)</script>'),
  binær: Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256)),
  'to-dokumenter': 'model: a\n---\nmodel: b',
  tom: '',
};

function pairs(letters: string): [string, string][] {
  return [...letters].slice(1).map((letter, index) => [letters[index] ?? '', letter]);
}

function doubled([before, letter]: [string, string]): string {
  return `${letter}: &${letter} [*${before}, *${before}, *${before}, *${before}]`;
}

describe('a file that may be anything', () => {
  let folder: string;
  const file = (name: string) => join(folder, `${name}.yaml`);

  beforeAll(async () => {
    await run('npx', ['tsc', '-b', 'apps/model'], { cwd: root });
    folder = mkdtempSync(join(tmpdir(), 'tovholder-bad-input-'));
    for (const [name, text] of Object.entries(bad)) writeFileSync(file(name), text);
    writeFileSync(file('tegn'), grundmodel.replace('titel: De nærmeste', `titel: '${signs}'`));
    await run('mkfifo', [file('rør')]);
  }, 300_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it(
    'is answered by where it is wrong and what can be done, each of them',
    async () => {
      const { status, said, complaints } = await theProgram('check', ...Object.keys(bad).map(file));
      expect([status, complaints]).toEqual([1, '']);
      for (const name of Object.keys(bad))
        expect(said).toMatch(new RegExp(`${name}\\.yaml:\\d+:\\d+ \\p{Lu}`, 'u'));
      expect(said.split('\n').every((line) => line === '' || /^\S+\.yaml:\d+:\d+ /.test(line))).toBe(true);
    },
    patience,
  );

  it.each([
    ['test', (name: string) => [file(name), 'libs/model/scenarios/grundmodel']],
    ['test', (name: string) => ['grundmodel-2026.1', file(name)]],
    ['explain', (name: string) => ['grundmodel-2026.1', file(name)]],
    ['draw', (name: string) => [file(name), '--svg']],
    ['diff', (name: string) => ['grundmodel-2026.1', file(name)]],
  ])(
    'leaves nothing behind but a complaint: %s',
    async (subcommand, given) => {
      for (const name of ['ti-megabyte', 'eksploderer']) {
        const { status, said, complaints } = await theProgram(subcommand, ...given(name));
        expect([status, said]).toEqual([2, '']);
        expect(complaints).toMatch(/\.yaml:\d+:\d+ \p{Lu}/u);
        expect(complaints).not.toMatch(/\n\s+at |Error|node:/);
      }
    },
    5 * patience,
  );

  it.each([
    ['a folder', 'libs/model/models', 'det er en mappe.'],
    ['no file', 'findes-ikke.yaml', 'filen findes ikke.'],
  ])('is %s', async (_, name, why) => {
    const { status, complaints } = await theProgram('check', name);
    expect(status).toBe(2);
    expect(complaints).toContain(`${name} kan ikke læses: ${why}`);
  });

  it('may be a pipe, which is not waited for', async () => {
    const { status, complaints } = await theProgram('check', file('rør'));
    expect(status).toBe(2);
    expect(complaints).toContain('det er ikke en almindelig fil.');
  });

  it('may be a scenario for another model, and says what is not known there', async () => {
    const scenario = 'libs/model/scenarios/viborg/05-viborg-op-og-ned-ad-tre-niveauer.yaml';
    const { status, said, complaints } = await theProgram('test', 'grundmodel-2026.1', scenario);
    expect([status, said]).toEqual([2, '']);
    expect(complaints).toContain('»Lokalt praksisfællesskab« kendes ikke.');
  });

  it('may have signs in a name that a drawing could read something into, and are only signs there', async () => {
    const mermaid = await theProgram('draw', file('tegn'));
    expect(mermaid.status).toBe(0);
    expect(mermaid.said).not.toMatch(/["\]];|^\s*click|%%\{/m);
    const svg = await theProgram('draw', file('tegn'), '--svg');
    expect(svg.status).toBe(0);
    expect(svg.said).not.toMatch(/<a |href=|<script/);
  });
});
