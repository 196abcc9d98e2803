import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));

function run(command: string, ...args: string[]) {
  return new Promise<{ status: number | string; said: string }>((resolve) => {
    execFile(
      process.execPath,
      [`infra/run/${command}.mjs`, ...args],
      { cwd: root },
      (error, stdout, stderr) => resolve({ status: error?.code ?? 0, said: stdout + stderr }),
    );
  });
}

describe('A command that is asked for something it cannot do says what, and how it is used, and does nothing', () => {
  it.each<[string, string[], string]>([
    ['kafka', ['--port', 'abc'], "--port is to be a whole number from 1 to 65535, not 'abc'"],
    ['kafka', ['--port', '65536'], "--port is to be a whole number from 1 to 65535, not '65536'"],
    ['kafka', ['--bogus'], "Unknown option '--bogus'"],
    ['bench', ['append-only'], "'append-only' is no benchmark."],
    ['bench', ['benchmarks-run.postgres.spec'], 'is no benchmark.'],
    ['demo', ['--bogus'], "Unknown option '--bogus'"],
    ['projections', [], 'Say what to rebuild'],
    ['projections', ['rebuild'], 'Say what to rebuild'],
    ['projections', ['destroy', 'all'], "'destroy' is nothing it does"],
    ['projections', ['rebuild', 'all', 'more'], "'more' is too much"],
    ['projections', ['rebuild', 'all', '--bogus'], "Unknown option '--bogus'"],
  ])('%s %j', async (command, args, why) => {
    const { status, said } = await run(command, ...args);
    expect(said).toContain(why);
    expect(said).toContain(`npm run ${command}`);
    expect(status).toBe(2);
  });

  it.each(['bench', 'kafka', 'demo', 'projections'])('%s --help is not wrong', async (command) => {
    const { status, said } = await run(command, '--help');
    expect(said).toContain(`Usage: npm run ${command}`);
    expect(status).toBe(0);
  });
});
