import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openLogFile } from './log-file.js';

describe('a log file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-log-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const line = (level: number, msg: string) => `${JSON.stringify({ level, msg })}\n`;

  it('is made with its folder, and added to when there is one', async () => {
    const logFile = join(folder, 'new', 'server.log');
    for (const msg of ['first start', 'second start']) {
      const log = await openLogFile(logFile);
      log.stream?.write(line(30, msg));
      await log.close();
    }
    expect(await readFile(logFile, 'utf8')).toBe(line(30, 'first start') + line(30, 'second start'));
  });

  it('is for nobody but its owner', async () => {
    const logFile = join(folder, 'own.log');
    await (await openLogFile(logFile)).close();
    expect((await stat(logFile)).mode & 0o077).toBe(0);
  });

  it('is not where errors are hidden', async () => {
    const shown = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const log = await openLogFile(join(folder, 'errors.log'));
    for (const level of [30, 40, 50, 60]) log.stream?.write(line(level, 'x'));
    await log.close();
    const levels = shown.mock.calls.map(([text]) => (JSON.parse(String(text)) as { level: number }).level);
    shown.mockRestore();
    expect(levels).toEqual([50, 60]);
  });

  it('is none without a name', async () => {
    expect((await openLogFile(undefined)).stream).toBeUndefined();
  });
});
