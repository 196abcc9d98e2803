import { describe, expect, it } from '@jest/globals';
import { modelReference, modelSchemaText } from '@tovholder/model';
import { atTheCommandLine } from './testing/at-the-command-line.js';

describe.each([
  ['schema', modelSchemaText],
  ['reference', modelReference],
])('npm run model -- %s', (name, text) => {
  it('says what it has', async () => {
    const { status, said } = await atTheCommandLine(name);
    expect([status, `${said}\n`]).toEqual([0, text()]);
  });

  it('takes no model', async () => {
    const { status, complaints } = await atTheCommandLine(name, 'min-model.yaml');
    expect(status).toBe(2);
    expect(complaints).toContain('Her skal kun stå --out');
  });
});
