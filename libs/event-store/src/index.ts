export { defaultLimits, type Limits } from './append/limits.js';
export * from './event-store.js';
export * from './in-memory/in-memory-event-store.js';
export { openKurrentDbEventStore } from './kurrentdb/open.js';
export * from './postgres/migrate.js';
export * from './postgres/postgres-event-store.js';
export * from './rejections.js';
export { lastInOrder } from './subscription/in-order.js';
export { realWait, type Wait } from './subscription/wait.js';
