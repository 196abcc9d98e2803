import { constants } from 'node:os';
import { parseArgs } from 'node:util';

/** What an option of a benchmark may be. */
interface Kind<Value> {
  usually: string;
  means: string;
  /** Nothing where the text is none of it. */
  read(text: string): Value | undefined;
}

/** How many of something. */
export const howMany = (usually: number): Kind<number> => ({
  usually: String(usually),
  means: 'a whole number above 0',
  read: wholeNumber,
});

/** For how long; a part of a second is enough to see that a benchmark runs. */
export const howLong = (usually: number): Kind<number> => ({
  usually: String(usually),
  means: 'a number of seconds above 0',
  read: (text) => (/^\d{1,6}(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined),
});

/** How many of something, for one measurement after the other. */
export const howManyEach = (usually: string): Kind<number[]> => ({
  usually,
  means: 'whole numbers above 0, separated by commas',
  read: (text) => {
    const numbers = text.split(',').map(wholeNumber);
    return numbers.every((number) => number !== undefined) ? numbers : undefined;
  },
});

type Shape = Readonly<Record<string, Kind<unknown>>>;
type Values<Of extends Shape> = { [Name in keyof Of]: Of[Name] extends Kind<infer Value> ? Value : never };

/**
 * What a benchmark was asked for on its command line. Ends it where that is nothing it can do: figures of something
 * else than was asked for are worse than none. Stopped by a signal it ends as a process does that is done, so that
 * what was started and made for it goes with it.
 */
export function benchOptions<Of extends Shape>(benchmark: string, shape: Of): Values<Of> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  const given = parse(benchmark, shape);
  const values = Object.entries(shape).map(([name, kind]) => {
    const text = String(given[name]);
    const value = kind.read(text);
    if (value === undefined) end(benchmark, shape, 2, `--${name} is to be ${kind.means}, not '${text}'`);
    return [name, value] as const;
  });
  return Object.fromEntries(values) as Values<Of>;
}

function parse(benchmark: string, shape: Shape): Record<string, unknown> {
  try {
    const options = Object.entries(shape).map(
      ([name, { usually }]) => [name, { type: 'string' as const, default: usually }] as const,
    );
    const { values } = parseArgs({ options: { ...Object.fromEntries(options), help: { type: 'boolean' } } });
    const given: Record<string, unknown> = values;
    return given['help'] === true ? end(benchmark, shape, 0) : given;
  } catch (error) {
    return end(benchmark, shape, 2, (error as Error).message);
  }
}

function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,11}$/.test(text) ? Number(text) : undefined;
}

function end(benchmark: string, shape: Shape, status: number, why?: string): never {
  const options = Object.entries(shape).map(([name, { usually }]) => ` [--${name} ${usually}]`);
  const usage = `Usage: npm run bench -- ${benchmark}${options.join('')}`;
  if (why === undefined) console.log(usage);
  else console.error(`${why}\n${usage}`);
  process.exit(status);
}
