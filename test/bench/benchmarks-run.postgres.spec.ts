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
