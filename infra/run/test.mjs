// npm test: everything that needs no outside server. Arguments go to jest: `npm test -- libs/model`.
import { jest } from './jest.mjs';
import { ensureInstalled } from './prepare.mjs';

await ensureInstalled();
process.exitCode = await jest(...process.argv.slice(2));
