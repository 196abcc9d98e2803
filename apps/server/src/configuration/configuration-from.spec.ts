import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { configurationFrom } from './configuration-from.js';

const directory = new URL('../../../../infra/demonstration/directory.yaml', import.meta.url);
const right = { DIRECTORY_FILE: fileURLToPath(directory), DEMONSTRATION: 'true' };

describe('a configuration that is wrong', () => {
  it('is told with what is wrong in the files it names, in one message', async () => {
    const files = { DIRECTORY_FILE: 'no.yaml', CPR_INDEX_KEY_FILE: 'no.key', KAFKA_CA_FILE: 'no.pem' };
    const wrong = configurationFrom({ ...right, ...files, PORT: 'x' });
    await expect(wrong).rejects.toMatchObject({ name: 'CannotStart' });
    const told = await wrong.catch((error: Error) => error.message);
    for (const sentence of [
      /^ {2}PORT must be/m,
      /^ {2}KAFKA_BROKERS is missing/m,
      /^DIRECTORY_FILE: no\.yaml cannot be read \(ENOENT\)$/m,
      /^CPR_INDEX_KEY_FILE: no\.key cannot be read \(ENOENT\)$/m,
      /^KAFKA_CA_FILE: no\.pem cannot be read \(ENOENT\)$/m,
    ])
      expect(told).toMatch(sentence);
  });

  it('is told alone when its files are right, or are not named', async () => {
    await expect(configurationFrom({ ...right, PORT: 'x' })).rejects.toMatchObject({
      name: 'ConfigurationInvalid',
    });
    await expect(configurationFrom({})).rejects.toMatchObject({ name: 'ConfigurationInvalid' });
  });

  it('is read when nothing is wrong in it, whatever is in its files: that is told with the rest of a start', async () => {
    await expect(configurationFrom({ ...right, DIRECTORY_FILE: 'no.yaml' })).resolves.toMatchObject({
      directoryFile: 'no.yaml',
    });
  });
});
