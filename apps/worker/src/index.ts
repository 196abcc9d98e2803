import 'reflect-metadata';

export { readConfiguration, type Configuration } from './configuration/read-configuration.js';
export { startWorker, type RunningWorker } from './start-worker.js';
