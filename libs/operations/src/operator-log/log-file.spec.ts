import { existsSync } from 'node:fs';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
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

  it('leaves nothing behind where nothing was written', async () => {
    await (await openLogFile(join(folder, 'never', 'below', 'server.log'))).close();
    expect(existsSync(join(folder, 'never'))).toBe(false);
  });

  it.each([
    ['a folder', () => folder, 'EISDIR'],
    ['below a file', () => join(folder, 'a-file', 'below', 'server.log'), 'ENOTDIR'],
  ])('is refused as %s', async (_, logFile, code) => {
    await writeFile(join(folder, 'a-file'), '');
    await expect(openLogFile(logFile())).rejects.toThrow(code);
  });

  it('is for nobody but its owner', async () => {
    const logFile = join(folder, 'own.log');
    const log = await openLogFile(logFile);
    log.stream?.write(line(30, 'x'));
    await log.close();
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

  it('is gone on with on a new line when the disk has room again', async () => {
    const shown = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    let time = 0;
    let room = 'no r'.length;
    const logFile = join(folder, 'full.log');
    const log = await openLogFile(
      logFile,
      () => time,
      (path) => openOnDiskWith(() => room, path),
    );
    const write = (msg: string) =>
      new Promise<void>((resolve) => log.stream?.write(line(30, msg), () => resolve()));
    await write('no room');
    room = Infinity;
    time = 2_999;
    await write('not tried again yet');
    time = 3_000;
    await write('room again');
    await write('and on');
    await log.close();
    const told = shown.mock.calls.map(([text]) => (JSON.parse(String(text)) as { msg: string }).msg);
    shown.mockRestore();
    expect(told).toEqual(['no room', 'not tried again yet']);
    const begun = line(30, 'no room').slice(0, 'no r'.length);
    expect(await readFile(logFile, 'utf8')).toBe(`${begun}\n${line(30, 'room again')}${line(30, 'and on')}`);
  });

  it('is none without a name', async () => {
    expect((await openLogFile(undefined)).stream).toBeUndefined();
  });
});

/** A file on a disk that takes what it has room for of each text, and then says that it is full, as the system does. */
async function openOnDiskWith(room: () => number, path: string) {
  const file = await open(path, 'a');
  const appendFile = async (text: string) => {
    const taken = text.slice(0, room());
    await file.appendFile(taken);
    if (taken !== text)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return { appendFile, close: () => file.close() };
}
