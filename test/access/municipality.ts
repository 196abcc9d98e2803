import { createPrivateKey, randomUUID, sign, type JsonWebKey } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshTestDatabase } from '@tovholder/local-postgres';
import { readConfiguration, startServer, type RunningServer } from '@tovholder/server';
import { tokenFor } from '../demo/signed-in.js';
import { Somebody } from './somebody.js';

const directoryFile = fileURLToPath(new URL('directory.yaml', import.meta.url));

/** The real server on PostgreSQL, with one person for every role in each relation, and tokens as an issuer makes them. */
export class Municipality {
  private constructor(
    private readonly server: RunningServer,
    private readonly signedIn: ReadonlyMap<string, string>,
    private readonly signingKey: JsonWebKey,
    readonly close: () => Promise<void>,
  ) {}

  static async open(from: string): Promise<Municipality> {
    const folder = await mkdtemp(join(tmpdir(), 'tovholder-access-'));
    const database = await freshTestDatabase();
    const server = await startServer(
      readConfiguration({
        PORT: '0',
        DATABASE_URL: database.applicationUrl,
        OWNER_DATABASE_URL: database.ownerUrl,
        DATA_FOLDER: folder,
        DIRECTORY_FILE: directoryFile,
        DEMONSTRATION: 'true',
        DEMONSTRATION_CASES: 'false',
        SIMULATED_TIME_FROM: from,
        REQUESTS_PER_PERSON_PER_MINUTE: '1000000',
        REQUESTS_PER_ADDRESS_PER_MINUTE: '1000000',
        LOG_LEVEL: 'silent',
      }),
    );
    const ids = server.directory.people().map(({ personId }) => personId);
    const tokens = await Promise.all(ids.map((id) => tokenFor(id, server.tokenEndpoint ?? '')));
    const state = await readFile(join(folder, 'development-issuer.json'), 'utf8');
    return new Municipality(
      server,
      new Map(ids.map((id, index) => [id, tokens[index]!])),
      (JSON.parse(state) as { signingKey: JsonWebKey }).signingKey,
      async () => {
        await server.stop();
        await database.drop();
        await rm(folder, { recursive: true });
      },
    );
  }

  get people(): readonly string[] {
    return [...this.signedIn.keys()];
  }

  person(personId: string): Somebody {
    return this.somebodyWith(`Bearer ${this.tokenOf(personId)}`);
  }

  somebodyWith(authorization: string | undefined): Somebody {
    return new Somebody(this.server.address, authorization);
  }

  tokenOf(personId: string): string {
    const token = this.signedIn.get(personId);
    if (token === undefined) throw new Error(`nobody is called ${personId}`);
    return token;
  }

  /** A token signed with the issuer's own key that claims something else than the person's own token does. */
  tokenClaiming(personId: string, claims: object): string {
    const [header = '', payload = ''] = this.tokenOf(personId).split('.');
    const own = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const signed = `${header}.${inBase64(JSON.stringify({ ...own, jti: randomUUID(), ...claims }))}`;
    const key = createPrivateKey({ key: this.signingKey, format: 'jwk' });
    const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' });
    return `${signed}.${signature.toString('base64url')}`;
  }
}

export function inBase64(text: string): string {
  return Buffer.from(text).toString('base64url');
}
