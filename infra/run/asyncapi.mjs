// npm run asyncapi: writes libs/integration/asyncapi.yaml from the published contracts.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { build, ensureInstalled } from './prepare.mjs';
import { root } from './root.mjs';

await ensureInstalled();
await build('libs/integration');
const { asyncApiDocument } = await import('@tovholder/integration');
const file = join(root, 'libs/integration/asyncapi.yaml');
await writeFile(file, stringify(asyncApiDocument(), { aliasDuplicateObjects: false, lineWidth: 110 }));
console.log('Written: libs/integration/asyncapi.yaml');
