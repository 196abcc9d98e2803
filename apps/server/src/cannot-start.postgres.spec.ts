import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { whyNotStarted } from './cannot-start.js';
import { readConfiguration } from './configuration/read-configuration.js';
import { startServer } from './start-server.js';

const directoryFile = fileURLToPath(new URL('../../../infra/demonstration/directory.yaml', import.meta.url));

describe('a server that cannot start says in a sentence', () => {
  let folder: string;
  let database: TestDatabase;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-server-'));
    database = await freshTestDatabase();
    await writeFile(join(folder, 'short.key'), 'abc123');
    await writeFile(join(folder, 'wrong.yaml'), 'municipality: By\nunits: []\npeople: []\n');
    await writeFile(join(folder, 'broken.yaml'), 'municipality: [');
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function whyNot(changes: Record<string, string>): Promise<unknown> {
    const variables = {
      PORT: '0',
      DATABASE_URL: database.applicationUrl,
      OWNER_DATABASE_URL: database.ownerUrl,
      DATA_FOLDER: folder,
      DIRECTORY_FILE: directoryFile,
      DEMONSTRATION: 'true',
      DEMONSTRATION_CASES: 'false',
      LOG_LEVEL: 'silent',
    };
    try {
      await (await startServer(readConfiguration({ ...variables, ...changes }))).stop();
      return 'it started';
    } catch (error) {
      return whyNotStarted(error);
    }
  }

  const inFolder = (name: string) => join(folder, name);

  it.each<[string, () => Record<string, string>, RegExp]>([
    [
      'no directory',
      () => ({ DIRECTORY_FILE: inFolder('no.yaml') }),
      /^DIRECTORY_FILE: .*no\.yaml cannot be read \(ENOENT\)$/,
    ],
    [
      'a folder for a directory',
      () => ({ DIRECTORY_FILE: folder }),
      /^DIRECTORY_FILE: .* cannot be read \(EISDIR\)$/,
    ],
    [
      'a directory without units',
      () => ({ DIRECTORY_FILE: inFolder('wrong.yaml') }),
      /^.*wrong\.yaml:2:8 .+$/,
    ],
    [
      'a directory that is no YAML',
      () => ({ DIRECTORY_FILE: inFolder('broken.yaml') }),
      /^.*broken\.yaml:\d+:\d+ .+$/,
    ],
    [
      'no key',
      () => ({ CPR_INDEX_KEY_FILE: inFolder('no.key') }),
      /^CPR_INDEX_KEY_FILE: .*no\.key cannot be read \(ENOENT\)$/,
    ],
    [
      'half a key',
      () => ({ CPR_INDEX_KEY_FILE: inFolder('short.key') }),
      /^CPR_INDEX_KEY_FILE: .* 64 hexadecimal digits$/,
    ],
    [
      'a file for a data folder',
      () => ({ DATA_FOLDER: inFolder('wrong.yaml') }),
      /^DATA_FOLDER: .*wrong\.yaml is a file, or lies below one; choose another folder$/,
    ],
    [
      'a data folder below a file',
      () => ({ DATA_FOLDER: join(inFolder('wrong.yaml'), 'below') }),
      /^DATA_FOLDER: .*below is a file, or lies below one; choose another folder$/,
    ],
    ['a folder for a log', () => ({ LOG_FILE: folder }), /^LOG_FILE: .* cannot be written \(EISDIR\)$/],
    ['no such model', () => ({ MODEL: 'vyborg' }), /^MODEL: no model is called vyborg; there is .*viborg/],
    [
      'nobody at the address',
      () => ({ DATABASE_URL: 'postgres://a:hemmelig@127.0.0.1:1/x' }),
      /^DATABASE_URL: the database cannot be reached \(.*ECONNREFUSED.*\)$/,
    ],
    [
      'no such database',
      () => ({ DATABASE_URL: `${database.applicationUrl}_x` }),
      /^DATABASE_URL: the database cannot be reached \(.* does not exist\)$/,
    ],
    [
      'a database that nobody made a log in',
      () => ({ OWNER_DATABASE_URL: '' }),
      /^DATABASE_URL: the database holds no log; give OWNER_DATABASE_URL too, by which it is made$/,
    ],
    [
      'no such role',
      () => ({ OWNER_DATABASE_URL: database.ownerUrl.replace('tovholder_owner', 'nobody') }),
      /^OWNER_DATABASE_URL: the database cannot be reached \(.+\)$/,
    ],
    [
      'no address at all',
      () => ({ DATABASE_URL: 'postgres://a:hemmelig@[/x' }),
      /^DATABASE_URL: the database cannot be reached \(.+\)$/,
    ],
    [
      'no such address to listen on',
      () => ({
        HOST: '192.0.2.1',
        DEMONSTRATION: 'false',
        OIDC_ISSUER: 'https://login.example',
        CPR_INDEX_KEY_FILE: inFolder('whole.key'),
      }),
      /^PORT, HOST: cannot listen on 192\.0\.2\.1:0 \(EADDRNOTAVAIL\)$/,
    ],
  ])('that there is %s', async (_what, changes, sentence) => {
    await writeFile(inFolder('whole.key'), 'ab'.repeat(32));
    const why = await whyNot(changes());
    expect(why).toMatch(sentence);
    expect(why).not.toMatch(/hemmelig|\n/);
  });

  it('everything that cannot be read or written, together', async () => {
    const why = await whyNot({
      DIRECTORY_FILE: inFolder('no.yaml'),
      CPR_INDEX_KEY_FILE: inFolder('short.key'),
      LOG_FILE: folder,
    });
    expect(String(why).split('\n')).toEqual([
      expect.stringMatching(/^DIRECTORY_FILE: /),
      expect.stringMatching(/^CPR_INDEX_KEY_FILE: /),
      expect.stringMatching(/^LOG_FILE: /),
    ]);
  });
});
