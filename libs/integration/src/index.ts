export { asyncApiDocument } from './asyncapi/asyncapi-document.js';
export { contractNames, contracts, typeOf, type Audience, type ContractName } from './published/contracts.js';
export { publications } from './published/publications.js';
export { NotAsContracted, publish, type PublishedEvent } from './published/publish.js';
export { CannotPublish } from './relay/cannot-publish.js';
export { prepareRelay, type PrepareRelayOptions } from './relay/prepare-relay.js';
export type { Publisher } from './relay/publisher.js';
export { Relay, type RelayOptions, type RelayStatus } from './relay/relay.js';
