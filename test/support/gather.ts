import { appendFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, it } from '@jest/globals';

/**
 * Takes one spec file into an entry, so that the application is loaded once for all the files of that entry. Its hooks
 * stay its
 * own; when it begins and ends is written to the file that TEST_PROGRESS names.
 */
export function gather(file: string, load: () => unknown): void {
  describe(file, () => {
    beforeAll(() => note({ file, began: Date.now() }));
    try {
      load();
    } catch (error) {
      it('loads', () => {
        throw error;
      });
    }
    afterAll(() => note({ file, ended: Date.now() }));
  });
}

function note(line: { file: string; began?: number; ended?: number }): void {
  if (process.env.TEST_PROGRESS) appendFileSync(process.env.TEST_PROGRESS, `${JSON.stringify(line)}\n`);
}
