import { describe, expect, it } from '@jest/globals';
import { Teardown } from './teardown.js';

const failing = (code: string) => () => Promise.reject(Object.assign(new Error('secret'), { code }));

describe('stopping what was started', () => {
  it('begins with what was started last, and happens once however often it is asked', async () => {
    const stopped: string[] = [];
    const running = new Teardown();
    for (const part of ['log', 'database', 'server']) running.add(() => Promise.resolve(stopped.push(part)));
    await Promise.all([running.stop(), running.stop()]);
    expect(stopped).toEqual(['server', 'database', 'log']);
  });

  it('stops the rest when a part fails, and then says by its code that one did, also of what it is made of', async () => {
    const stopped: string[] = [];
    const [running, engine] = [new Teardown(), new Teardown()];
    running.add(() => Promise.resolve(stopped.push('log')));
    running.add(failing('EIO'));
    engine.add(failing('57P01'));
    running.add(() => engine.stop());
    await expect(running.stop()).rejects.toMatchObject({
      name: 'StoppedBadly',
      message: 'not everything stopped as it should (57P01, EIO)',
    });
    expect(stopped).toEqual(['log']);
  });

  it('says nothing after a start that failed, whose own reason is told', async () => {
    const running = new Teardown();
    running.add(failing('EIO'));
    await expect(running.undo()).resolves.toBeUndefined();
  });
});
