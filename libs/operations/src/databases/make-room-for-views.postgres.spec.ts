import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freshTestDatabase, type TestDatabase } from '@tovholder/local-postgres';
import { makeRoomForViews } from './make-room-for-views.js';

describe('room for the views', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await freshTestDatabase();
  });
  afterAll(() => database.drop());

  it('is made by server and workers that start together', async () => {
    const starting = Array.from({ length: 8 }, () =>
      makeRoomForViews(database.ownerUrl, database.applicationRole),
    );
    await expect(Promise.all(starting)).resolves.toHaveLength(8);
  });
});
