export * from './errors.js';
export { startLocalPostgres, type LocalPostgres, type LocalPostgresOptions } from './local-postgres.js';
export * from './test-database.js';
export * from './throwaway-postgres.js';
