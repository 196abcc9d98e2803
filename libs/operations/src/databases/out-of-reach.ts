import { types } from 'node:util';
import { StoreOverloaded, StoreUnavailable } from '@tovholder/event-store';
import { QueryFailedError } from 'typeorm';

/**
 * PostgreSQL's own words for what passes: lost connections (08), nothing left to give (53), shutting down or starting
 * up (57), and tables that are being built for the first time (42P01).
 */
const passing = /^(08|53|57|42P01)/;

/** Whether a view could not be read now, and can be asked for again: nothing is wrong with the question. */
export function isOutOfReach(error: unknown): boolean {
  if (error instanceof StoreUnavailable || error instanceof StoreOverloaded) return true;
  const failed: unknown = error instanceof QueryFailedError ? error.driverError : error;
  // Not `instanceof`: Node's own errors are of another realm where modules run in a context of their own.
  if (!types.isNativeError(failed)) return false;
  const code = 'code' in failed && typeof failed.code === 'string' ? failed.code : undefined;
  // Without a code of the server's, a query never came to it: the driver gave up the connection.
  if (code === undefined) return error instanceof QueryFailedError || lostBy(failed);
  return passing.test(code) || 'syscall' in failed;
}

/** How pg says, without a code, that there is no connection to ask by. */
function lostBy({ message }: Error): boolean {
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(
    message,
  );
}
