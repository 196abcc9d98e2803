import { describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../append/limits.js';
import { storable } from '../append/storable-append.js';
import { StoreOverloaded, StoreUnavailable } from '../rejections.js';
import { anAppend } from '../testing/appends.js';
import { Turns } from './turns.js';

const appendTo = (stream: string) => storable(anAppend({ stream }), defaultLimits);

/** A send that is answered when the spec says so. */
function held() {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (answer = resolve));
  const sent: string[] = [];
  const send = (name: string) => async () => {
    sent.push(name);
    await answered;
    return name;
  };
  return { sent, send, answer };
}

describe('appends', () => {
  it('to one stream wait for the one before, those to others do not', async () => {
    const turns = new Turns(defaultLimits);
    const { sent, send, answer } = held();
    const answers = [
      turns.take(appendTo('case-a'), send('a1')),
      turns.take(appendTo('case-a'), send('a2')),
      turns.take(appendTo('case-b'), send('b1')),
    ];
    await Promise.resolve();
    await Promise.resolve();
    expect(sent).toEqual(['a1', 'b1']);
    answer();
    expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'b1']);
    expect(sent).toEqual(['a1', 'b1', 'a2']);
  });

  it('go on after one that failed', async () => {
    const turns = new Turns(defaultLimits);
    const failing = turns.take(appendTo('case-a'), () => Promise.reject(new Error('refused')));
    const next = turns.take(appendTo('case-a'), () => Promise.resolve('written'));
    await expect(failing).rejects.toThrow('refused');
    expect(await next).toBe('written');
  });

  it('are refused when too many wait, and taken again when they are through', async () => {
    const turns = new Turns({ queuedAppends: 1, queuedBytes: 10_000 });
    const { send, answer } = held();
    const first = turns.take(appendTo('case-a'), send('first'));
    await expect(turns.take(appendTo('case-b'), send('second'))).rejects.toThrow(StoreOverloaded);
    answer();
    await first;
    expect(await turns.take(appendTo('case-b'), send('third'))).toBe('third');
  });

  it('are refused when together they are too large', async () => {
    const turns = new Turns({ queuedAppends: 10, queuedBytes: 10 });
    const refused = turns.take(appendTo('case-a'), () => Promise.resolve());
    await expect(refused).rejects.toThrow(StoreOverloaded);
  });

  it('are answered before the end, and not taken after it', async () => {
    const turns = new Turns(defaultLimits);
    const { send, answer } = held();
    const last = turns.take(appendTo('case-a'), send('last'));
    const closed = turns.close();
    await expect(turns.take(appendTo('case-b'), send('late'))).rejects.toThrow(StoreUnavailable);
    answer();
    await closed;
    expect(await last).toBe('last');
  });
});
