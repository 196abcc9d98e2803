import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadDirectory, startDevelopmentIssuer } from '@tovholder/identity';
import { directoryFile } from '../casework/municipality.js';

export interface SignIn {
  /** Of the server, whichever process serves it. */
  address: string;
  tokenEndpoint: string;
  /** What a server is told so that it is reached there, and knows whom to trust. */
  environment: Record<string, string>;
  close: () => Promise<void>;
}

/** Where people come in. The issuer is the check's own: what it signed is good for a server that came after. */
export async function openSignIn(folder: string): Promise<SignIn> {
  const keyFile = join(folder, 'cpr-index.key');
  await writeFile(keyFile, randomBytes(32).toString('hex'));
  const audience = 'tovholder';
  const directory = loadDirectory(directoryFile, 'municipality.ts');
  const opened = await startDevelopmentIssuer({
    demonstration: true,
    directory,
    folder,
    audience,
  });
  const port = await freePort();
  return {
    address: `http://127.0.0.1:${port}`,
    tokenEndpoint: opened.tokenEndpoint,
    environment: {
      PORT: String(port),
      DATA_FOLDER: folder,
      CPR_INDEX_KEY_FILE: keyFile,
      OIDC_ISSUER: opened.issuer,
      OIDC_AUDIENCE: audience,
      REQUESTS_PER_PERSON_PER_MINUTE: '1000000',
      REQUESTS_PER_ADDRESS_PER_MINUTE: '1000000',
    },
    close: () => opened.close(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
