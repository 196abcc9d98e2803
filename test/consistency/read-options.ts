import { parseArgs } from 'node:util';
import { isPlant, type Plant, plants } from './planted/plants.js';

export interface Options {
  seconds: number;
  seed: number;
  /** The sound store, one broken store, or each of the broken ones in turn. */
  plant?: Plant | 'each';
}

const usage = `npm run check:consistency -- [--seconds 10] [--seed 1] [--plant bug]

Eight clients in four processes append, repeat and read on one PostgreSQL and follow its log, while their connections
are cut. What each did and was told is compared with what a log may do.

  --seconds  how long they work
  --seed     lets the clients want the same again; who is first is the machine's
  --plant    breaks the store on purpose, to see it found; "each" for one after the other, each of which must be found:
${Object.entries(plants)
  .map(([name, what]) => `               ${name.padEnd(19)}${what}`)
  .join('\n')}`;

/** Ends the process when there is nothing to run. */
export function readOptions(): Options {
  const { seconds, seed, plant, help } = parse();
  if (help) end(0);
  const options = {
    seconds: Number(seconds),
    seed: seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(seed),
  };
  if (!(options.seconds > 0) || !Number.isInteger(options.seed)) end(2);
  if (plant === undefined) return options;
  return plant === 'each' || isPlant(plant) ? { ...options, plant } : end(2);
}

function parse() {
  try {
    return parseArgs({
      options: {
        seconds: { type: 'string', default: '10' },
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
