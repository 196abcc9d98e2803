export * from './event-store.js';
export * from './rejections.js';
