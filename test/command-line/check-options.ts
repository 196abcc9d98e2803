import { parseArgs } from 'node:util';

/** A check played from a seed, of whatever a bug can be planted in. */
export interface Check<Plant extends string> {
  /** As `npm run` knows it. */
  script: string;
  /** What it does, in whole sentences. */
  does: string;
  /** How much of it is done. */
  amount: { option: string; usually: number; means: string };
  /** What the seed lets one see again. */
  seedMeans: string;
  /** What can be asked for without a value, and what that means. */
  switches?: Readonly<Record<string, string>>;
  /** What can be broken on purpose, and how. */
  plants: Readonly<Record<Plant, string>>;
}

export interface CheckOptions<Plant extends string> {
  amount: number;
  seed: number;
  plant?: Plant;
  switchedOn: ReadonlySet<string>;
}

/** What the check was asked for on its command line. Ends the process when that is nothing it can do. */
export function readCheckOptions<Plant extends string>(check: Check<Plant>): CheckOptions<Plant> {
  const { amount, seed, plant, help, switchedOn } = parse(check);
  if (help) end(check);
  const { option } = check.amount;
  if (!/^[1-9]\d{0,8}$/.test(amount))
    end(check, `--${option} is to be a whole number above 0, not '${amount}'`);
  if (!/^\d{1,15}$/.test(seed)) end(check, `--seed is to be a whole number, not '${seed}'`);
  const options = { amount: Number(amount), seed: Number(seed), switchedOn };
  if (plant === undefined) return options;
  if (isOneOf(check.plants, plant)) return { ...options, plant };
  return end(check, `--plant is to be one of ${Object.keys(check.plants).join(', ')}, not '${plant}'`);
}

function parse<Plant extends string>(check: Check<Plant>) {
  const { option, usually } = check.amount;
  const switches = Object.keys(check.switches ?? {});
  try {
    const { values } = parseArgs({
      options: {
        [option]: { type: 'string', default: String(usually) },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
        plant: { type: 'string' },
        help: { type: 'boolean', default: false },
        ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }])),
      },
    });
    const given: Record<string, unknown> = values;
    const switchedOn = new Set(switches.filter((name) => given[name] === true));
    return {
      amount: String(values[option]),
      seed: values.seed,
      plant: values.plant,
      help: values.help,
      switchedOn,
    };
  } catch (error) {
    return end(check, (error as Error).message);
  }
}

function isOneOf<Plant extends string>(plants: Readonly<Record<Plant, string>>, name: string): name is Plant {
  return Object.hasOwn(plants, name);
}

/** @param wrong what of the command line; nothing where all that was asked for is the usage */
function end<Plant extends string>(check: Check<Plant>, wrong?: string): never {
  if (wrong === undefined) console.log(usageOf(check));
  else console.error(`${wrong}\n\n${usageOf(check)}`);
  process.exit(wrong === undefined ? 0 : 2);
}

function usageOf<Plant extends string>(check: Check<Plant>): string {
  const { script, does, amount, seedMeans, switches = {}, plants } = check;
  const options = {
    [`--${amount.option}`]: amount.means,
    '--seed': seedMeans,
    ...Object.fromEntries(Object.entries(switches).map(([name, means]) => [`--${name}`, means])),
    '--plant': 'breaks something on purpose, so that one can see it found:',
  };
  return [
    [
      `npm run ${script} -- [--${amount.option} ${amount.usually}] [--seed 1]`,
      ...Object.keys(switches).map((name) => `[--${name}]`),
      '[--plant bug]',
    ].join(' '),
    does,
    [...inColumns('  ', options), ...inColumns('      ', plants)].join('\n'),
  ].join('\n\n');
}

function inColumns(indent: string, rows: Readonly<Record<string, string>>): string[] {
  const width = Math.max(...Object.keys(rows).map(({ length }) => length)) + 2;
  return Object.entries(rows).map(([name, means]) => `${indent}${name.padEnd(width)}${String(means)}`);
}
