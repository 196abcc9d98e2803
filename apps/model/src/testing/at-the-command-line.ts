import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../run-command-line.js';
import type { ExitStatus } from '../subcommand.js';

/** Where paths are given from: the top of the workspace. */
const folder = fileURLToPath(new URL('../../../../', import.meta.url));

/** What `npm run model -- …` answers. */
export async function atTheCommandLine(...given: readonly string[]): Promise<{
  status: ExitStatus;
  said: string;
  complaints: string;
}> {
  const said: string[] = [];
  const complaints: string[] = [];
  const around = {
    folder,
    say: (line: string) => void said.push(line),
    complain: (line: string) => void complaints.push(line),
    today: () => '2026-11-22',
  };
  const status = await runCommandLine(given, around);
  return { status, said: said.join('\n'), complaints: complaints.join('\n') };
}
