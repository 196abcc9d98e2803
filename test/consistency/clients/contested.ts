import { createHash } from 'node:crypto';
import type { Chance } from '../../crash/seeded.js';
import type { Contested } from './client.js';

const streamsAtATime = 3;
const moments = { ofAStream: 300_000, ofACommand: 20_000 };

/**
 * Which stream all clients write to now, and which command several of them send. Both pass with time, so that streams
 * stay short enough to be read whole and commands are repeated while they are carried out.
 */
export function contestedAt(microseconds: number, chance: Chance): Contested {
  const stream = `notes-${Math.floor(microseconds / moments.ofAStream)}-${chance.between(0, streamsAtATime)}`;
  const command = `${stream}/${Math.floor(microseconds / moments.ofACommand)}`;
  return { stream, commandId: asUuid(command) };
}

function asUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}
