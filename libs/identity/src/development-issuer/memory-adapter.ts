import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  until: number;
}

/**
 * What the provider must remember between two requests of a sign-in, for as long as this process runs.
 * Access tokens are verified by their signature and outlive it.
 */
export function memoryAdapters(): (model: string) => Adapter {
  const kept = new Map<string, Kept>();
  return (model) => new MemoryAdapter(model, kept);
}

class MemoryAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly kept: Map<string, Kept>,
  ) {}

  upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    // Access tokens are never looked up again, and a demonstration left running should not fill the memory.
    if (this.model === 'AccessToken') return done;
    for (const [key, { until }] of this.kept) if (until < Date.now()) this.kept.delete(key);
    const until = expiresIn === undefined ? Infinity : Date.now() + expiresIn * 1_000;
    this.kept.set(this.key(id), { payload, until });
    return done;
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const found = this.kept.get(this.key(id));
    return Promise.resolve(found && found.until >= Date.now() ? found.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.where((payload) => payload.uid === uid));
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return Promise.resolve(this.where((payload) => payload.userCode === userCode));
  }

  consume(id: string): Promise<void> {
    const found = this.kept.get(this.key(id));
    if (found) found.payload = { ...found.payload, consumed: Math.floor(Date.now() / 1_000) };
    return done;
  }

  destroy(id: string): Promise<void> {
    this.kept.delete(this.key(id));
    return done;
  }

  revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(key);
    return done;
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }

  private where(holds: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.kept) {
      if (key.startsWith(`${this.model}:`) && holds(payload)) return payload;
    }
    return undefined;
  }
}

const done = Promise.resolve();
