export { asyncApiDocument } from './asyncapi/asyncapi-document.js';
export { contractNames, contracts, typeOf, type Audience, type ContractName } from './published/contracts.js';
export { publications } from './published/publications.js';
export { NotAsContracted, publish, type PublishedEvent } from './published/publish.js';
