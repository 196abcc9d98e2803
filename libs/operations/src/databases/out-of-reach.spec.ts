import { describe, expect, it } from '@jest/globals';
import { StoreUnavailable, WrongExpectedVersion } from '@tovholder/event-store';
import { QueryFailedError } from 'typeorm';
import { isOutOfReach } from './out-of-reach.js';

const failed = (message: string, more: object = {}) => Object.assign(new Error(message), more);
const asked = (driverError: Error) => new QueryFailedError('SELECT', [], driverError);

describe('what can be asked for again', () => {
  it.each([
    ['the log is out of reach', new StoreUnavailable(1)],
    ['nobody listens', failed('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' })],
    ['the connection broke', asked(failed('Connection terminated unexpectedly'))],
    ['the connection broke before the question', failed('Connection terminated unexpectedly')],
    ['all connections are in use', failed('timeout exceeded when trying to connect')],
    ['the server shuts down', asked(failed('terminating connection', { code: '57P01' }))],
    ['the server starts up', failed('the database system is starting up', { code: '57P03' })],
    ['the server has no room', failed('sorry, too many clients already', { code: '53300' })],
    ['the tables are being built', asked(failed('no such table', { code: '42P01' }))],
  ])('is asked again: %s', (_when, error) => expect(isOutOfReach(error)).toBe(true));

  it.each([
    ['a fault of ours', new TypeError('x is not a function')],
    ['a query that is wrong', asked(failed('syntax error', { code: '42601' }))],
    ['a row that is there twice', asked(failed('duplicate key', { code: '23505' }))],
    ['a right we do not have', asked(failed('permission denied', { code: '42501' }))],
    ['a wrong password', failed('password authentication failed', { code: '28P01' })],
    ['a race lost in the log', new WrongExpectedVersion('case-1', 1, 2)],
    ['nothing at all', undefined],
  ])('is not: %s', (_what, error) => expect(isOutOfReach(error)).toBe(false));
});
