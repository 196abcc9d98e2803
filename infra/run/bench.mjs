// npm run bench -- <name>: runs test/bench/<name>.ts; its last line is one JSON object.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

const [name, ...options] = process.argv.slice(2);
const names = readdirSync(join(root, 'test/bench'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => file.slice(0, -3));
const usage = `Usage: npm run bench -- <${names.join('|')}> [options]; each tells its own by --help`;
if (name === '--help') {
  console.log(usage);
  process.exit(0);
}
if (!names.includes(name)) {
  console.error(`${name === undefined ? 'Say which benchmark.' : `'${name}' is no benchmark.`}\n${usage}`);
  process.exit(2);
}
await ensureInstalled();
await build();
const program = join(root, `test/dist/bench/${name}.js`);
// With what package.json gives node, as it does where the product is started.
process.exitCode = await run(process.execPath, [...process.execArgv, program, ...options], { cwd: root });
