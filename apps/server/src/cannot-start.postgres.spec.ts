import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { whyNotStarted } from '@tovholder/operations';
import { Ground } from './testing/whole-server.js';

describe('a server that cannot start says in a sentence', () => {
  let ground: Ground;
  let files: string;

  beforeAll(async () => {
    ground = await Ground.fresh();
    files = await mkdtemp(join(tmpdir(), 'tovholder-files-'));
    await writeFile(inFolder('short.key'), 'abc123');
    await writeFile(inFolder('wrong.yaml'), 'municipality: By\nunits: []\npeople: []\n');
    await writeFile(inFolder('bytes.yaml'), Buffer.from([0x31, 0xff, 0x3a, 0x00]));
    await writeFile(inFolder('broken.yaml'), 'municipality: [');
  });
  afterAll(async () => {
    await ground.clear();
    await rm(files, { recursive: true });
  });

  async function whyNot(changes: Record<string, string>): Promise<unknown> {
    try {
      await (await ground.start(changes)).stop();
      return 'it started';
    } catch (error) {
      return whyNotStarted(error);
    }
  }

  const inFolder = (name: string) => join(files, name);

  it.each<[string, () => Record<string, string>, RegExp]>([
    [
      'no directory',
      () => ({ DIRECTORY_FILE: inFolder('no.yaml') }),
      /^DIRECTORY_FILE: .*no\.yaml cannot be read \(ENOENT\)$/,
    ],
    [
      'a folder for a directory',
      () => ({ DIRECTORY_FILE: ground.folder }),
      /^DIRECTORY_FILE: .* cannot be read \(EISDIR\)$/,
    ],
    [
      'a directory without units',
      () => ({ DIRECTORY_FILE: inFolder('wrong.yaml') }),
      /^DIRECTORY_FILE: .*wrong\.yaml:2:8 .+$/,
    ],
    [
      'a directory that is no YAML',
      () => ({ DIRECTORY_FILE: inFolder('broken.yaml') }),
      /^DIRECTORY_FILE: .*broken\.yaml:\d+:\d+ is no YAML: .+$/,
    ],
    [
      'a directory that is no text',
      () => ({ DIRECTORY_FILE: inFolder('bytes.yaml') }),
      /^DIRECTORY_FILE: .*bytes\.yaml is no text \(UTF-8\)$/,
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
    [
      'a folder with other files for a data folder',
      () => ({ DATA_FOLDER: files }),
      /^DATA_FOLDER: .* holds other files; choose an empty or a new folder$/,
    ],
    [
      'a folder for a log',
      () => ({ LOG_FILE: ground.folder }),
      /^LOG_FILE: .* cannot be written \(EISDIR\)$/,
    ],
    ['no such model', () => ({ MODEL: 'vyborg' }), /^MODEL: no model is called vyborg; there is .*viborg/],
    [
      'a file for a model where cases count',
      () => ({
        MODEL: 'min-model.yaml',
        DEMONSTRATION: 'false',
        OIDC_ISSUER: 'https://login.example',
        CPR_INDEX_KEY_FILE: inFolder('whole.key'),
      }),
      /^MODEL: min-model\.yaml is a file, which only a demonstration tries; .*DEMONSTRATION=true$/,
    ],
    [
      'no file where a demonstration is to try one',
      () => ({ MODEL: inFolder('no.yaml') }),
      /^MODEL: .*no\.yaml cannot be read \(ENOENT\)$/,
    ],
    [
      'nobody at the address',
      () => ({ DATABASE_URL: 'postgres://a:hemmelig@127.0.0.1:1/x' }),
      /^DATABASE_URL: the database cannot be reached \(.*ECONNREFUSED.*\)$/,
    ],
    [
      'no such database',
      () => ({ DATABASE_URL: `${ground.database.applicationUrl}_x` }),
      /^DATABASE_URL: the database cannot be reached \(.* does not exist\)$/,
    ],
    [
      'a database that nobody made a log in',
      () => ({ OWNER_DATABASE_URL: '' }),
      /^DATABASE_URL: the database holds no log; give OWNER_DATABASE_URL too, by which it is made$/,
    ],
    [
      'another database for the owner',
      () => ({ OWNER_DATABASE_URL: ground.database.ownerUrl.replace(ground.database.name, 'postgres') }),
      /^DATABASE_URL, OWNER_DATABASE_URL: they name two databases; both must name the same one, for two roles$/,
    ],
    [
      'the owner where the application belongs',
      () => ({ DATABASE_URL: ground.database.ownerUrl }),
      /^DATABASE_URL: the role tovholder_owner may change the log; give one that may read it and append to it, and nothing else$/,
    ],
    [
      'no such role',
      () => ({ OWNER_DATABASE_URL: ground.database.ownerUrl.replace('tovholder_owner', 'nobody') }),
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
      LOG_FILE: ground.folder,
      MODEL: 'vyborg',
    });
    expect(String(why).split('\n')).toEqual([
      expect.stringMatching(/^DIRECTORY_FILE: /),
      expect.stringMatching(/^CPR_INDEX_KEY_FILE: /),
      expect.stringMatching(/^LOG_FILE: /),
      expect.stringMatching(/^MODEL: /),
    ]);
  });

  it('a port that another program has, before it asks for a database', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const why = await whyNot({ PORT: String(port), DATABASE_URL: 'postgres://a:b@127.0.0.1:1/x' });
    await new Promise((resolve) => other.close(resolve));
    expect(why).toBe(`PORT: ${port} is taken by another program; stop it or choose another port`);
  });
});
