/** What a client gets to know from one answer. */
export interface Answer {
  status: number;
  type: string | null;
  body: unknown;
}

/** One person at the API, or nobody, with what stands in their `Authorization` header. */
export class Somebody {
  constructor(
    private readonly address: string,
    private readonly authorization: string | undefined,
  ) {}

  get(path: string, accept = 'application/json'): Promise<Answer> {
    return this.ask('GET', path, accept);
  }

  post(path: string, body: object): Promise<Answer> {
    return this.ask('POST', path, 'application/json', body);
  }

  async ask(method: string, path: string, accept: string, body?: object): Promise<Answer> {
    const response = await fetch(this.address + path, {
      method,
      headers: {
        accept,
        ...(this.authorization !== undefined && { authorization: this.authorization }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const type = response.headers.get('content-type');
    const text = await response.text();
    return {
      status: response.status,
      type,
      body: type?.includes('json') ? (JSON.parse(text) as unknown) : text,
    };
  }
}

/** The answer without the request's own number, which differs each time. */
export function withoutInstance({ status, type, body }: Answer): Answer {
  if (typeof body !== 'object' || body === null) return { status, type, body };
  return { status, type, body: { ...body, instance: undefined } };
}
