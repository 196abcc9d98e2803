export { coverageOf, type Coverage, type CoverageSection } from './coverage/coverage.js';
export { explainScenario, type Explanation } from './explain/explain-scenario.js';
export { pathsOfScenario } from './explain/paths-of-scenario.js';
export { explanationAsText } from './explain/explanation-as-text.js';
export { compileScenario, type CompiledScenario } from './language/compile-scenario.js';
export { wordsOfScenarios } from './language/words-of-scenarios.js';
export type { Scenario, ScenarioMistake } from './language/scenario.js';
export { playScenario, type Failure, type Outcome } from './player/play-scenario.js';
export { reportAsText } from './report/report-as-text.js';
