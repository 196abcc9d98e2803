// npm run worker: what is done behind the API, in a process of its own. docs/configuration.md says what it is told by.
import { build, ensureInstalled } from './prepare.mjs';

await ensureInstalled();
await build('apps/worker');
await import('../../apps/worker/dist/main.js');
