import { copyFile } from 'node:fs/promises';

/** The list of the operations beside the application and not within it: the API reads it, visitors need not. */
export const registered = (list) => ({
  name: 'peyvand-registered',
  apply: 'build',
  writeBundle: ({ dir }) => copyFile(list, `${dir}-operations.json`),
});
