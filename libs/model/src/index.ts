export { compileModel, type Compiled } from './compile-model.js';
export { differencesBetween, type Difference } from './differences/differences-between.js';
export * from './domain/model.js';
export { stepForWorries } from './domain/step-for-worries.js';
export { asMermaid } from './drawing/as-mermaid.js';
export { asSvg } from './drawing/as-svg.js';
export type { CasePath } from './drawing/case-path.js';
export { ifInWords } from './drawing/described.js';
export { canonicalJson } from './fingerprint/canonical-json.js';
export { fingerprintOf } from './fingerprint/fingerprint-of.js';
export { hashModel } from './fingerprint/hash-model.js';
export { didYouMean, shown } from './language/did-you-mean.js';
export { textCutByComma, whatMayStand } from './language/explain-issue.js';
export { deadlinesInForce } from './domain/deadlines-in-force.js';
export { renewsItself } from './domain/renews-itself.js';
export { lengthInWords } from './language/length-in-words.js';
export { modelJsonSchema, modelSchemaText } from './language/json-schema.js';
export {
  formatMistake,
  mistakeCodes,
  type Mistake,
  type MistakeCode,
  type Path,
} from './language/mistake.js';
export { readModelDocument as readDocument, type ModelDocument } from './language/model-document.js';
export { adviceOnNumber } from './language/whole-numbers.js';
export * from './language/words.js';
export { modelReference } from './reference/model-reference.js';
export {
  InForceUnreadable,
  ModelAltered,
  ModelError,
  ModelFileMistaken,
  ModelInForceCannotChange,
  ModelUnknown,
} from './registry/model-errors.js';
export { fileOfPins, inForceKey, readInForce, type InForce, type Pin } from './registry/in-force.js';
export { byVersion, ModelRegistry, type ModelReference } from './registry/model-registry.js';
export { CannotBePutInForce, putInForce, type PutInForce } from './registry/put-in-force.js';
export {
  loadModels,
  loadShippedModels,
  shippedFolder,
  type Loading,
  shippedFile,
  shippedInForce,
  shippedScenarios,
} from './registry/shipped-models.js';
