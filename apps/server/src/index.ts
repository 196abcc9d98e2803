import 'reflect-metadata';

export { configurationFrom } from './configuration/configuration-from.js';
export { readConfiguration, type Configuration } from './configuration/read-configuration.js';
export { isModelFile } from './casework/models-in-force.js';
export { modelOfStories } from './demonstration/fill-with-stories.js';
export { createServer, type ServerOptions } from './create-server.js';
export { PortTakenByAnother } from './listen.js';
export { startServer, type RunningServer } from './start-server.js';
