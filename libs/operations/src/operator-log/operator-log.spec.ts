import { describe, expect, it, jest } from '@jest/globals';
import { StoreUnavailable } from '@tovholder/event-store';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';
import { failureOf, type Tell } from './operator-log.js';

describe('what the operator is told of a failure', () => {
  const refused = (code: string) =>
    Object.assign(new pg.DatabaseError('Key (cpr)=(…) exists', 0, 'error'), { code });

  it.each<[string, unknown, object]>([
    ['a refusal of the database', refused('57014'), { error: 'DatabaseError', code: '57014' }],
    [
      'a query that failed',
      new QueryFailedError('SELECT', [], refused('57P01')),
      { error: 'QueryFailedError', code: '57P01' },
    ],
    [
      'a log out of reach',
      new StoreUnavailable(1, { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) }),
      { error: 'StoreUnavailable', code: 'ECONNREFUSED' },
    ],
    ['a fault without a code', new TypeError('about a person'), { error: 'TypeError' }],
    ['what is no error', 'about a person', { error: 'unknown' }],
  ])('is its kind and code, and never its words: %s', (_what, error, told) => {
    const tell = jest.fn<Tell>();
    failureOf('deadline clock', tell)(error);
    expect(tell).toHaveBeenCalledWith('warn', told, 'deadline clock');
  });
});
