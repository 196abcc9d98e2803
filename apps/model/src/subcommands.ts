import { check } from './check/check.js';
import { diff } from './diff/diff.js';
import { draw } from './draw/draw.js';
import { explain } from './explain/explain.js';
import { putInForce } from './put-in-force/put-in-force.js';
import { reference } from './reference/reference.js';
import { schema } from './schema/schema.js';
import type { Subcommand } from './subcommand.js';
import { test } from './test/test.js';
import { words } from './words/words.js';

/** In the order they are shown to whoever asks what there is. */
export const subcommands: Readonly<Record<string, Subcommand>> = {
  test,
  check,
  draw,
  explain,
  diff,
  'put-in-force': putInForce,
  schema,
  reference,
  words,
};
