import { parseArgs } from 'node:util';
import { isPlant, plants, type Plant } from './plants.js';

export interface Options {
  rounds: number;
  seed: number;
  plant?: Plant;
}

const usage = `npm run check:crash -- [--rounds 50] [--seed 1] [--plant bug]

Kills writers with the engine and the projections in them, and now and then PostgreSQL itself, at seeded moments, and
compares what is left with what was acknowledged and with a fold of the log.

  --rounds  how many times
  --seed    plays the same moments again
  --plant   puts a bug in on purpose, so that one can see it found:
${Object.entries(plants)
  .map(([name, what]) => `              ${name.padEnd(18)}${what}`)
  .join('\n')}`;

/** Ends the process when there is nothing to run. */
export function readOptions(): Options {
  const { rounds, seed, plant, help } = parse();
  if (help) end(0);
  const options = {
    rounds: Number(rounds),
    seed: seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed),
  };
  if (!Number.isInteger(options.rounds) || options.rounds < 1 || !Number.isInteger(options.seed)) end(2);
  if (plant === undefined) return options;
  return isPlant(plant) ? { ...options, plant } : end(2);
}

function parse() {
  try {
    return parseArgs({
      options: {
        rounds: { type: 'string', default: '50' },
        seed: { type: 'string' },
        plant: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return end(2);
  }
}

function end(status: number): never {
  (status === 0 ? console.log : console.error)(usage);
  process.exit(status);
}
