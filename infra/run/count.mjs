// The closing line of .ci/run, from what jest wrote down of each run. A suite that could not even be loaded is a
// failure, and so is a check other than the tests, so that `0 failed` is only ever said when nothing failed.
import { readFileSync } from 'node:fs';

const [failedChecks, ...files] = process.argv.slice(2);
const runs = files.map(read);
const failedTests = runs.map((run) => run.numFailedTests + run.numRuntimeErrorTestSuites);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
// A command that runs tests is one of the failed checks whenever a test of it failed.
const failed =
  Number(failedChecks) + sum(failedTests.filter((number) => number > 0).map((number) => number - 1));
console.log(`${sum(runs.map((run) => run.numPassedTests))} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}
