import { describe, expect, it } from '@jest/globals';
import { Viewer } from '@peyvand/kernel';
import { WorkWatch } from './work-watch.js';

describe('a watch of what waits', () => {
  it('stops listening when it fails to look', async () => {
    const listening = new Set<readonly string[]>();
    const watch = new WorkWatch({
      viewer: () => Promise.resolve(Viewer.anonymous),
      listen: (topics) => {
        listening.add(topics);
        return Promise.resolve(() => void listening.delete(topics));
      },
      read: () => Promise.reject(new Error(`The database is gone while ${listening.size} listens`)),
      standsIn: () => Promise.resolve(false),
    });
    await expect(watch.next()).rejects.toThrow('while 1 listens');
    expect(listening.size).toBe(0);
    expect(await watch.next()).toEqual({ done: true, value: undefined });
  });
});
