import { Writable } from 'node:stream';
import { loadDirectory, SignInRefused } from '@tovholder/identity';
import { createServer, type ServerOptions } from '../create-server.js';

const directory = loadDirectory(
  `municipality: Eksempelby
units:
  - { id: by, name: Eksempelby, kind: municipality }
  - { id: skole, name: Skolen, kind: school, parent: by }
people:
  - { id: bodil, name: Bodil Barnefryd, title: T, appointments: [{ role: social-worker, unit: by }] }
  - { id: leder, name: Leder Lederby, title: L, appointments: [{ role: school-leader, unit: skole }] }`,
  'directory.yaml',
);

/** Stands for an issuer: the token is the person's id, or the reason it is no good. */
const verifier = {
  personIn(token: string): Promise<string> {
    if (token === 'expired' || token === 'issuer-unreachable') {
      return Promise.reject(new SignInRefused(token));
    }
    return Promise.resolve(token);
  },
};

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  body: unknown;
}

export interface TryServer {
  /** Asks as `bodil` unless the headers say otherwise. */
  ask(
    method: string,
    path: string,
    request?: { headers?: Record<string, string>; body?: string | Uint8Array },
  ): Promise<Answer>;
  /** Everything logged so far. */
  logged(): string;
  port: number;
  close(): Promise<void>;
}

/** The real server on a port of its own, with two people and whatever the spec adds. */
export async function startTryServer(options: Partial<ServerOptions> = {}): Promise<TryServer> {
  let log = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      log += String(chunk);
      done();
    },
  });
  const app = await createServer({ directory, verifier, log: { level: 'info', stream }, ...options });
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  return {
    port: Number(new URL(address).port),
    logged: () => log,
    close: () => app.close(),
    async ask(method, path, { headers = {}, body } = {}) {
      const answer = await fetch(address + path, {
        method,
        headers: { authorization: 'Bearer bodil', ...headers },
        ...(body !== undefined && { body }),
      });
      const text = await answer.text();
      const isJson = /json/.test(answer.headers.get('content-type') ?? '');
      return {
        status: answer.status,
        headers: answer.headers,
        text,
        body: isJson ? (JSON.parse(text) as unknown) : text,
      };
    },
  };
}

/** What matters most of a refusal. */
export function statusAndCode({ status, body }: Answer): [number, string] {
  return [status, (body as { code: string }).code];
}
