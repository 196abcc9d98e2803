import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Report {
  method: string;
  figures: object;
  ratios: Record<string, number>;
}

async function bench(...args: string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, ['infra/run/bench.mjs', ...args], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as Report;
}

/** What it said instead, and how it ended. */
async function refusal(...args: string[]): Promise<{ code: unknown; stderr: string }> {
  return bench(...args).then(
    () => ({ code: 0, stderr: '' }),
    (error: unknown) => error as { code: unknown; stderr: string },
  );
}

const peers = ['BareInsert', 'Emmett', 'Castore', 'MessageDb'];

/** As small as they can be: that they run and say what they promise, not how fast anything is. */
describe('A benchmark still runs, and ends with its method, figures and flat ratios', () => {
  it.each<[string, string[], string[]]>([
    [
      'append',
      ['--rounds', '1', '--seconds', '0.05', '--writers', '1,4'],
      [1, 4].flatMap((writers) => peers.map((peer) => `append.${writers}.vs${peer}`)),
    ],
    ['catch-up', ['--rounds', '1', '--events', '300'], ['catchUp.vsBareRead', 'catchUp.rebuild.vsBareRead']],
    ['rebuild', ['--events', '4100'], ['rebuild.memory']],
    ['lag', ['--seconds', '1', '--rate', '20'], ['lag.p50Ms', 'lag.p99Ms']],
    [
      'growth',
      ['--small', '300', '--events', '600', '--rounds', '1', '--samples', '1'],
      ['growth.command', 'growth.queue'],
    ],
  ])(
    '%s',
    async (name, options, promised) => {
      const { method, figures, ratios } = await bench(name, ...options);
      expect(method.length).toBeGreaterThan(100);
      expect(Object.keys(figures).length).toBeGreaterThan(0);
      expect(Object.keys(ratios)).toEqual(expect.arrayContaining(promised));
      expect(Object.values(ratios).filter((ratio) => !Number.isFinite(ratio))).toEqual([]);
    },
    240_000,
  );
});

describe('A benchmark that is asked for something it cannot measure gives no figures, but what it is', () => {
  it.each<[string, string[], string]>([
    ['growth', ['--events', 'abc'], "--events is to be a whole number above 0, not 'abc'"],
    ['growth', ['--rounds', '0'], "--rounds is to be a whole number above 0, not '0'"],
    ['catch-up', ['--events', '-5'], 'argument is ambiguous'],
    ['rebuild', ['--events', '1e3'], "--events is to be a whole number above 0, not '1e3'"],
    ['lag', ['--rate', '2.5'], "--rate is to be a whole number above 0, not '2.5'"],
    ['lag', ['--seconds', '0'], "--seconds is to be a number of seconds above 0, not '0'"],
    [
      'append',
      ['--writers', '1,,4'],
      "--writers is to be whole numbers above 0, separated by commas, not '1,,4'",
    ],
    ['model', ['--round', '2'], "Unknown option '--round'"],
  ])(
    '%s %j',
    async (name, options, why) => {
      const { code, stderr } = await refusal(name, ...options);
      expect(stderr).toContain(why);
      expect(stderr).toContain(`Usage: npm run bench -- ${name} [--`);
      expect(code).toBe(2);
    },
    120_000,
  );
});
