import { beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { OutcomeUnknown, StoreUnavailable } from '../rejections.js';
import { Shortage } from './shortage.js';

describe('a server that had no room for an append', () => {
  let time: number;
  let shortage: Shortage;
  beforeEach(() => {
    time = 0;
    shortage = new Shortage(() => time);
  });

  const saying = (code: string) => Object.assign(new pg.DatabaseError('no', 0, 'error'), { code });
  const refusedFor = (code: string) => new StoreUnavailable(1, { cause: saying(code) });

  it.each(['53100', '53200', '58030'])('is known by %s, until an append is taken', (code) => {
    const refusal = refusedFor(code);
    shortage.refused(refusal);
    expect(() => shortage.throwIfRecent()).toThrow(refusal);
    shortage.appended();
    expect(() => shortage.throwIfRecent()).not.toThrow();
  });

  it('is believed again after some time, since nobody may send it another append', () => {
    shortage.refused(refusedFor('53100'));
    time = 9_999;
    expect(() => shortage.throwIfRecent()).toThrow(StoreUnavailable);
    time = 10_000;
    expect(() => shortage.throwIfRecent()).not.toThrow();
  });

  it('is not meant by any other failure', () => {
    shortage.refused(refusedFor('55P03'));
    shortage.refused(new StoreUnavailable(1));
    shortage.refused(new OutcomeUnknown('command', { cause: saying('53100') }));
    shortage.refused(saying('53100'));
    expect(() => shortage.throwIfRecent()).not.toThrow();
  });
});
