// npm run model -- <subcommand> …: what a model's author needs. Without a subcommand it says which there are.
import { join } from 'node:path';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();
await build('apps/model');
const program = join(root, 'apps/model/dist/main.js');
process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)], { cwd: root });
