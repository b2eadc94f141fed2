import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaText } from './schema-text.js';

// npm run schema: writes apps/api/schema.graphql. With --check it only says whether that file is what the code
// declares.

// The build keeps the folders of the sources below dist.
const file = fileURLToPath(new URL('../../../../apps/api/schema.graphql', import.meta.url));
const text = await schemaText();

if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8').catch(() => '')) !== text) {
  console.error(
    'apps/api/schema.graphql is not what the code declares: run "npm run schema" and look at the difference.',
  );
  process.exitCode = 1;
}
