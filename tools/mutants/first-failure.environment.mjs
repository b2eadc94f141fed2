import { TestEnvironment } from 'jest-environment-node';

/** Ends a run at its first failure: one is enough to know that a mutant is noticed. */
export default class FirstFailure extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent(event) {
    if (event.name === 'hook_failure' || (event.name === 'test_done' && event.test.errors.length))
      this.#hasFailed = true;
    if (!this.#hasFailed) return;
    if (event.name === 'test_start') event.test.mode = 'skip';
    if (event.name === 'hook_start' && event.hook.type.startsWith('before')) event.hook.fn = () => {};
  }
}
