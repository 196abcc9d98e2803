import { TestEnvironment } from 'jest-environment-node';

/** One failed test says that a change was noticed: the others are not asked any more. Jest itself only stops between files. */
export default class UntilFirstFailure extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.hasFailed = true;
    if (event.name === 'test_start' && this.hasFailed) event.test.mode = 'skip';
  }
}
