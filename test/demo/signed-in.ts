import { randomUUID } from 'node:crypto';
import type { CommandAnswer, ConcernRaisedAnswer } from '@tovholder/cases';
import { commandLineClient, demonstrationGrant } from '@tovholder/identity';

/** What the server said no with. */
export interface Refusal {
  status: number;
  code: string;
  detail: string;
  legalBasis?: string;
}

/** One person at the API, with their token and nothing but what a browser would have. */
export class SignedIn {
  private constructor(
    readonly personId: string,
    private readonly address: string,
    private readonly token: string,
  ) {}

  static async as(personId: string, address: string, tokenEndpoint: string): Promise<SignedIn> {
    return new SignedIn(personId, address, await tokenFor(personId, tokenEndpoint));
  }

  /** Has something done in a case, on the version last seen of it. */
  async act(path: string, body: object, seen: Seen): Promise<CommandAnswer> {
    const answer = await this.send(path, { commandId: randomUUID(), seenVersion: seen.version, ...body });
    const done = await ok<CommandAnswer>(answer);
    seen.version = done.version;
    seen.position = done.position;
    return done;
  }

  async raise(concern: object): Promise<ConcernRaisedAnswer> {
    return ok<ConcernRaisedAnswer>(await this.send('/concerns', { commandId: randomUUID(), ...concern }));
  }

  /** Wants something the rules refuse; answers with why. */
  async isRefused(path: string, body: object, seen: Seen): Promise<Refusal> {
    const answer = await this.send(path, { commandId: randomUUID(), seenVersion: seen.version, ...body });
    if (answer.ok) throw new Error(`${path} was carried out although it should have been refused`);
    return { status: answer.status, ...((await answer.json()) as Omit<Refusal, 'status'>) };
  }

  async look<View>(path: string, seen?: Seen): Promise<View> {
    return ok<View>(await this.get(path, seen, 'application/json'));
  }

  async read(path: string, seen?: Seen): Promise<string> {
    const answer = await this.get(path, seen, 'text/plain');
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.text();
  }

  async statusOf(path: string): Promise<number> {
    return (await this.get(path, undefined, 'application/json')).status;
  }

  async send(path: string, body: object): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  private get(path: string, seen: Seen | undefined, accept: string): Promise<Response> {
    const url = new URL(path, this.address);
    if (seen) url.searchParams.set('atLeast', seen.position);
    return fetch(url, { headers: { authorization: `Bearer ${this.token}`, accept } });
  }
}

/** How much of a case the people in the scenario have seen. */
export interface Seen {
  version: number;
  position: string;
}

/** What one of a demonstration's people signs in with. */
export async function tokenFor(person: string, tokenEndpoint: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: demonstrationGrant,
    client_id: commandLineClient,
    person,
  });
  const response = await fetch(tokenEndpoint, { method: 'POST', body });
  return ((await response.json()) as { access_token: string }).access_token;
}

async function ok<Answer>(response: Response): Promise<Answer> {
  if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Answer;
}
