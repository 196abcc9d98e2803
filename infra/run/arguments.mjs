import { parseArgs } from 'node:util';

/** What was asked for is nothing the command can do. */
export class NotAnArgument extends Error {
  constructor(message) {
    super(message);
    this.name = 'NotAnArgument';
  }
}

/**
 * What a command was asked for. Ends it with its usage where that was `--help`, and with why and its usage, and 2,
 * where it was anything the command does not know: a mistyped option must not be a run with the usual ones.
 * @param check reads the values, and throws NotAnArgument about those it can do nothing with
 */
export function argumentsOf({
  usage,
  options = {},
  allowPositionals = false,
  check = ({ values }) => values,
  args = process.argv.slice(2),
}) {
  try {
    const parsed = parseArgs({ args, allowPositionals, options: { ...options, help: { type: 'boolean' } } });
    if (parsed.values.help) return end(usage, console.log, 0);
    return check(parsed);
  } catch (error) {
    if (error.name !== 'NotAnArgument' && !String(error.code).startsWith('ERR_PARSE_ARGS')) throw error;
    return end(`${error.message}\n${usage}`, console.error, 2);
  }
}

/** @throws NotAnArgument where the text is no whole number in those bounds */
export function wholeNumber(option, text, { from = 1, to = Number.MAX_SAFE_INTEGER } = {}) {
  const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (number >= from && number <= to) return number;
  const bounds = to === Number.MAX_SAFE_INTEGER ? `of at least ${from}` : `from ${from} to ${to}`;
  throw new NotAnArgument(`${option} is to be a whole number ${bounds}, not '${text}'`);
}

function end(text, say, status) {
  say(text);
  process.exit(status);
}
