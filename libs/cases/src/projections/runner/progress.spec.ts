import { describe, expect, it } from '@jest/globals';
import { Progress } from './progress.js';

/** Views of another process, and how often anybody asked how far they have come. */
class ViewsElsewhere {
  position = 0n;
  asked = 0;

  query = <Rows>(): Promise<Rows> => {
    this.asked += 1;
    return Promise.resolve([{ projection: 'worries', version: 1, position: String(this.position) }] as Rows);
  };
}

describe('how far views have come', () => {
  it('is asked once for all who wait', async () => {
    const views = new ViewsElsewhere();
    views.position = 50n;
    const progress = new Progress(views, []);
    const many = Array.from({ length: 50 }, (_, n) => progress.caughtUpTo(['worries'], BigInt(n + 1), 5_000));
    expect(await Promise.all(many)).toEqual(many.map(() => true));
    expect(views.asked).toBe(1);
  });

  it('is known without asking once a view of this process is there', async () => {
    const views = new ViewsElsewhere();
    const progress = new Progress(views, []);
    progress.reached('worries', 7n);
    expect(await progress.caughtUpTo(['worries'], 7n, 5_000)).toBe(true);
    expect(views.asked).toBe(0);
  });

  it('is told by a view of this process before it is asked again', async () => {
    const views = new ViewsElsewhere();
    const progress = new Progress(views, []);
    const waiting = progress.caughtUpTo(['worries'], 1n, 5_000);
    setImmediate(() => progress.reached('worries', 1n));
    expect(await waiting).toBe(true);
    expect(views.asked).toBe(1);
  });

  it('is unknown while the database does not answer, which whoever waits is told', async () => {
    const away = { query: () => Promise.reject(new Error('away')) };
    await expect(new Progress(away, []).caughtUpTo(['worries'], 1n, 5_000)).rejects.toThrow('away');
  });
});
