export * from './development-issuer/start-development-issuer.js';
export { browserClient, commandLineClient } from './development-issuer/provider-configuration.js';
export { demonstrationGrant } from './development-issuer/demonstration-grant.js';
export * from './directory-file.js';
export * from './directory.js';
export * from './sign-in-refused.js';
export * from './sign-in.js';
export * from './token-verifier.js';
export { makeDirectory } from './make-directory.js';
