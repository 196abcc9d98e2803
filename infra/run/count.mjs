// The closing line of .ci/run, from what jest wrote down. A suite that could not even be loaded is a failure,
// and so is a check other than the tests, so that `0 failed` is only ever said when nothing failed.
import { readFileSync } from 'node:fs';

const [file, failedChecks] = process.argv.slice(2);
const tests = read(file);
const failedTests = tests.numFailedTests + tests.numRuntimeErrorTestSuites;
// The test command itself is one of the failed checks whenever a test failed.
const failed = failedTests > 0 ? failedTests + Number(failedChecks) - 1 : Number(failedChecks);
console.log(`${tests.numPassedTests} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function read(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}
