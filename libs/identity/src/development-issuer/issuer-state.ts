import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** What must be the same after a restart for tokens and browser sessions to stay good: the keys and the address. */
const issuerState = z.object({
  port: z.number().int().min(0).max(65_535),
  cookieKey: z.string().min(32),
  signingKey: z.record(z.string(), z.string()),
});
export type IssuerState = z.infer<typeof issuerState>;

const fileName = 'development-issuer.json';

/** The state kept in the data folder, made anew where there is none or it cannot be read. */
export async function readIssuerState(folder: string): Promise<IssuerState> {
  try {
    return issuerState.parse(JSON.parse(await readFile(join(folder, fileName), 'utf8')));
  } catch {
    return newIssuerState();
  }
}

export async function keepIssuerState(folder: string, state: IssuerState): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, fileName), JSON.stringify(state, null, 2), { mode: 0o600 });
}

async function newIssuerState(): Promise<IssuerState> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const signingKey = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), use: 'sig' };
  return issuerState.parse({ port: 0, cookieKey: randomBytes(32).toString('base64url'), signingKey });
}
