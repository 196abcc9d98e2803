// npm run bench -- <name>: runs test/bench/<name>.ts; its last line is one JSON object.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

const [name, ...options] = process.argv.slice(2);
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(join(root, `test/bench/${name}.ts`))) {
  const names = readdirSync(join(root, 'test/bench')).filter((file) => file.endsWith('.ts'));
  console.error(`Usage: npm run bench -- <${names.map((file) => file.slice(0, -3)).join('|')}>`);
  process.exit(2);
}
await ensureInstalled();
await build();
const program = join(root, `test/dist/bench/${name}.js`);
// With what package.json gives node, as it does where the product is started.
process.exitCode = await run(process.execPath, [...process.execArgv, program, ...options], { cwd: root });
