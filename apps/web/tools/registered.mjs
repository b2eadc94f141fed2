import { copyFile, readFile } from 'node:fs/promises';

const BOOT = '<script src="/boot.js"';

/** The list of the operations beside the application and not within it: the API reads it, visitors need not. */
export const registered = (list) => ({
  name: 'peyvand-registered',
  apply: 'build',
  writeBundle: ({ dir }) => copyFile(list, `${dir}-operations.json`),
  // The one that `public/boot.js` asks before the application is there.
  async transformIndexHtml(html) {
    const operations = Object.entries(JSON.parse(await readFile(list, 'utf8')));
    const [hash] = operations.find(([, text]) => /\bquery Viewer\b/.test(text)) ?? [];
    if (!hash || !html.includes(BOOT)) throw new Error('The page or its first question is not as the build expects.');
    return html.replace(BOOT, `${BOOT} data-viewer="${hash}"`);
  },
});
