import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readKafkaSettings, type KafkaConfiguration } from './kafka-settings.js';

const configured: KafkaConfiguration = {
  brokers: ['kafka:9093'],
  source: 'urn:tovholder:kommune',
  topicPrefix: 'tovholder',
  tls: true,
  caFile: undefined,
  username: undefined,
  passwordFile: undefined,
  mechanism: 'scram-sha-512',
};

describe('what stands in files of how to reach Kafka', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tovholder-kafka-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function fileWith(content: string | Buffer): Promise<string> {
    const file = join(folder, 'content');
    await writeFile(file, content);
    return file;
  }

  it('is said to be missing all at once', async () => {
    const nowhere = { caFile: 'no-ca.pem', username: 'relay', passwordFile: 'no-password' };
    await expect(readKafkaSettings({ ...configured, ...nowhere })).rejects.toMatchObject({
      name: 'CannotStart',
      message:
        'KAFKA_CA_FILE: no-ca.pem cannot be read (ENOENT)\n' +
        'KAFKA_PASSWORD_FILE: no-password cannot be read (ENOENT)',
    });
  });

  const [one = '', another = ''] = rootCertificates;

  it('is whom to trust and the password, as they stand there', async () => {
    const ca = `# authorities\n${one}\n\n${another}\n`;
    const trusting = await readKafkaSettings({ ...configured, caFile: await fileWith(ca) });
    expect(trusting.security).toEqual({ ssl: { ca: [ca] } });
    const signingIn = { username: 'relay', passwordFile: await fileWith(' hemmelig nok\n') };
    expect((await readKafkaSettings({ ...configured, ...signingIn })).security).toEqual({
      ssl: true,
      sasl: { mechanism: 'scram-sha-512', username: 'relay', password: 'hemmelig nok' },
    });
  });

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['text', 'certifikater'],
    ['half of one', one.slice(0, 200)],
    ['half of one after a whole one', `${one}\n${another.slice(0, 200)}`],
    ['a broken one after a whole one', `${one}\n${another.replace(/\n[^-]{20}/, '\n')}`],
  ])('is nobody to trust in %s', async (_what, content) => {
    const caFile = await fileWith(content);
    await expect(readKafkaSettings({ ...configured, caFile })).rejects.toMatchObject({
      name: 'CannotStart',
      message: `KAFKA_CA_FILE: ${caFile} must hold certificates (PEM)`,
    });
  });

  it.each(['', ' \n'])('is no password in %j', async (content) => {
    const passwordFile = await fileWith(content);
    const signingIn = { ...configured, username: 'relay', passwordFile };
    await expect(readKafkaSettings(signingIn)).rejects.toMatchObject({
      name: 'CannotStart',
      message: `KAFKA_PASSWORD_FILE: ${passwordFile} holds no password`,
    });
  });
});
