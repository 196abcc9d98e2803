// npm run check:crash -- --rounds 50 [--seed N] [--without-kafka] [--plant bug]
import { join } from 'node:path';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();
await build();
const program = join(root, 'test/dist/crash/check-crash.js');
process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)], { cwd: root });
