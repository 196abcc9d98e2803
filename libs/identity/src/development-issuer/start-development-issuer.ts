import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Directory } from '../directory.js';
import { answerChooser } from './chooser.js';
import { registerDemonstrationGrant } from './demonstration-grant.js';
import { keepIssuerState, readIssuerState } from './issuer-state.js';
import { apiResource, providerConfiguration } from './provider-configuration.js';

/** It signs in anybody without a password, so reachable from elsewhere it would be an open door. */
const host = '127.0.0.1';

export interface DevelopmentIssuerOptions {
  /** Must be said: an issuer without passwords never starts by default. */
  demonstration: boolean;
  directory: Directory;
  /** Where its keys and its port are kept, so that a token survives a restart. */
  folder: string;
  audience: string;
}

export interface DevelopmentIssuer {
  issuer: string;
  tokenEndpoint: string;
  close(): Promise<void>;
}

export class DevelopmentIssuerRefused extends Error {
  constructor() {
    super('The development issuer signs in anybody without a password; it starts for a demonstration only.');
    this.name = 'DevelopmentIssuerRefused';
  }
}

/** A real OpenID Connect provider for the people of a demonstration. @throws DevelopmentIssuerRefused */
export async function startDevelopmentIssuer(options: DevelopmentIssuerOptions): Promise<DevelopmentIssuer> {
  if (!options.demonstration || process.env['NODE_ENV'] === 'production')
    throw new DevelopmentIssuerRefused();

  const state = await readIssuerState(options.folder);
  const server = await listen(state.port);
  const { port } = server.address() as AddressInfo;
  await keepIssuerState(options.folder, { ...state, port });

  // Loaded here, so that a server with a municipal issuer never loads a provider at all. And past its entry, which adds
  // nothing but a line at every start that it wants Node 22: docs/dependencies.md says why ours runs it on 20, too.
  const { Provider } = await import('oidc-provider/lib/provider.js');
  const issuer = `http://${host}:${port}`;
  const resource = apiResource(options.audience);
  const provider = new Provider(issuer, providerConfiguration(options.directory, state, resource));
  registerDemonstrationGrant(provider, options.directory, resource);
  const answer = provider.callback();

  server.on('request', (request, response) => {
    // A web page elsewhere can name this address, but not without its own name in the Host header.
    if (request.headers.host !== `${host}:${port}`) response.writeHead(421).end();
    else if (request.url?.startsWith('/interaction/')) {
      void answerChooser(request, response, { provider, directory: options.directory });
    } else void answer(request, response);
  });

  return {
    issuer,
    tokenEndpoint: `${issuer}/token`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The port of last time if it is free, else any. */
async function listen(port: number): Promise<Server> {
  const server = createServer();
  try {
    await listening(server, port);
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    await listening(server, 0);
  }
  return server;
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
