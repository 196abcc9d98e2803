import { whyNotStarted } from '@tovholder/operations';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anotherChild, concern } from './cases/testing/bodies.js';
import { Ground, tokenFor } from './testing/whole-server.js';

describe('a server whose cases run on another model than the one in its file', () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await Ground.fresh();
    const server = await ground.start();
    const token = await tokenFor(server, 'tavs-tavlesen');
    const raised = await fetch(`${server.address}/concerns`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(concern({ subject: anotherChild() })),
    });
    expect(raised.status).toBe(201);
    const { position } = (await raised.json()) as { position: string };
    const seen = async () =>
      fetch(`${server.address}/cases?atLeast=${position}`, {
        headers: { authorization: `Bearer ${token}` },
      });
    while ((await seen()).status !== 200);
    await server.stop();
  });
  afterEach(() => ground.clear());

  const whyNot = async () => {
    try {
      await (await ground.start()).stop();
      return 'it started';
    } catch (error) {
      return whyNotStarted(error);
    }
  };

  // The pins stand in the log, which nobody may change: what the view shows of them stands for an edited model file.
  async function pinCasesTo(set: string): Promise<void> {
    const client = new pg.Client(ground.database.applicationUrl);
    await client.connect();
    const { rowCount } = await client.query(`UPDATE views.case_overview SET ${set}`);
    expect(rowCount).toBe(1);
    await client.end();
  }

  it('starts again while the files are what they were', async () => {
    expect(await whyNot()).toBe('it started');
  });

  it('does not start on an altered one, and says so', async () => {
    await pinCasesTo(`"modelHash" = repeat('a', 64)`);
    expect(await whyNot()).toMatch(
      /^Modellen »viborg«, version 2026\.\d, er ikke den, der blev sat i kraft\./,
    );
  });

  it('does not start without one that a case was moved from: its history is read by it', async () => {
    const client = new pg.Client(ground.database.applicationUrl);
    await client.connect();
    await client.query(
      `INSERT INTO views.left_model ("caseId", "modelHash", "modelName", "modelVersion")
       SELECT "caseId", repeat('b', 64), "modelName", '2019.1' FROM views.case_overview`,
    );
    await client.end();
    expect(await whyNot()).toMatch(/^Modellen »viborg«, version 2019\.1, findes ikke her\./);
  });

  it('does not start without one, and says which is missing', async () => {
    await pinCasesTo(`"modelVersion" = '2020.1'`);
    expect(await whyNot()).toMatch(
      /^Modellen »viborg«, version 2020\.1, findes ikke her\. Læg dens fil ind igen/,
    );
  });
});
