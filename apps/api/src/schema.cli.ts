import 'reflect-metadata';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { commandLine } from './command-line.js';
import { schemaText } from './schema-text.js';

// npm run schema: writes apps/api/schema.graphql. With --check it only says whether that file is what the code
// declares.

// The build keeps the folders of the sources below dist.
const file = fileURLToPath(new URL('../../../../apps/api/schema.graphql', import.meta.url));
const given = commandLine('Say nothing, or --check to write nothing.', { check: { type: 'boolean', default: false } });

if (typeof given === 'string') leave(given);
else await (given.values.check ? check() : schemaText().then((text) => writeFile(file, text)));

async function check(): Promise<void> {
  const written = await readFile(file, 'utf8').catch(() => '');
  if (written !== (await schemaText()))
    leave('apps/api/schema.graphql is not what the code declares: run "npm run schema" and look at the difference.');
}

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
