// npm run demo: plays the published cases 1, 2, 5 and 8 against freshly started servers.
import { join } from 'node:path';
import { argumentsOf } from './arguments.mjs';
import { run } from './child.mjs';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

argumentsOf({ usage: 'Usage: npm run demo' });
await ensureInstalled();
await build();
process.exitCode = await run(process.execPath, [join(root, 'test/dist/demo/play.js')], { cwd: root });
