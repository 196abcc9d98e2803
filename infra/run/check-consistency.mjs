// npm run check:consistency -- --seconds 10 [--seed N] [--plant bug]
import { join } from 'node:path';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();
await build();
const program = join(root, 'test/dist/consistency/check-consistency.js');
process.exitCode = await run(process.execPath, [program, ...process.argv.slice(2)], { cwd: root });
