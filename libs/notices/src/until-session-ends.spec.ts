import { describe, expect, it } from '@jest/globals';
import { untilSessionEnds } from './until-session-ends.js';

describe('events while a session lives', () => {
  it('let go of their source when it cannot be told whether it lives', async () => {
    let isHeld = true;
    const source: AsyncIterator<string> = {
      next: () => Promise.resolve({ done: false, value: 'news' }),
      return: () => {
        isHeld = false;
        return Promise.resolve({ done: true, value: undefined });
      },
    };
    const events = untilSessionEnds(
      source,
      () => Promise.reject(new Error('The database is gone')),
      (event) => event,
    );
    await expect(events.next()).rejects.toThrow('The database is gone');
    expect(isHeld).toBe(false);
  });
});
