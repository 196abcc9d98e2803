import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { DataFolderHoldsOther, makeDataFolder } from './data-folder.js';

describe('a data folder', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-folder-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const put = (...names: string[]) => Promise.all(names.map((name) => writeFile(join(folder, name), '')));

  it('is made where there is none', async () => {
    await makeDataFolder(join(folder, 'below', 'this'));
    await makeDataFolder(join(folder, 'below', 'this'));
  });

  it('may hold what was there before anybody used it', async () => {
    await put('.gitkeep', 'server.log', 'lost+found', 'locks', 'kafka');
    await expect(makeDataFolder(folder)).resolves.toBeUndefined();
  });

  it('is known again by what a start has made in it', async () => {
    await put('cpr-index.key', 'notes.txt');
    await expect(makeDataFolder(folder)).resolves.toBeUndefined();
  });

  it('may hold another data folder', async () => {
    await mkdir(join(folder, 'march'));
    await put(join('march', 'cpr-index.key'));
    await expect(makeDataFolder(folder)).resolves.toBeUndefined();
    await mkdir(join(folder, 'photos'));
    await expect(makeDataFolder(folder)).rejects.toEqual(new DataFolderHoldsOther(folder));
  });

  it('is not taken over when it holds somebody’s files', async () => {
    await put('.gitkeep', 'notes.txt');
    await expect(makeDataFolder(folder)).rejects.toEqual(new DataFolderHoldsOther(folder));
  });
});
