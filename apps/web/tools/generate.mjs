// What the web application is generated from: the operations with their types from the schema, a document for each
// step, the words of the codes from libs/words, and the tree of the routes. All of it stands in src/generated.
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { Generator, getConfig } from '@tanstack/router-generator';
import { buildSchema, parse, Source } from 'graphql';
import { runnerImport } from 'vite';
import { askTable, stepDocuments, stepTable } from './steps.mjs';

const web = fileURLToPath(new URL('..', import.meta.url));
const generated = join(web, 'src/generated');
/** What this run made; the router's generator writes by itself. */
const kept = new Set(['route-tree.ts']);
const schemaFile = join(web, '../api/schema.graphql');

async function operations() {
  const schema = buildSchema(await readFile(schemaFile, 'utf8'));
  const steps = stepDocuments(schema);
  const documents = [...(await documentsIn(join(web, 'src'))), source('steps', steps)];
  const config = {
    documentMode: 'string',
    enumsAsTypes: true,
    useTypeImports: true,
    skipTypename: true,
    avoidOptionals: { field: true },
    scalars: scalarsOf(schema),
  };
  const list = await preset.buildGeneratesSection({
    baseOutputDir: 'src/generated/gql/',
    schema: parse(await readFile(schemaFile, 'utf8')),
    schemaAst: schema,
    documents,
    config,
    presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm } },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
  });
  let hashes = {};
  for (const section of list) {
    const name = section.filename.split('/').pop();
    // The preset's index and its function would pull every document into one module by name.
    if (name === 'index.ts' || name === 'gql.ts') continue;
    const code = withoutTexts(await codegen(section));
    if (name === 'graphql.ts') hashes = await writeApart(code);
    else await write(name === 'persisted-documents.json' ? 'operations.json' : name, code);
  }
  await write('steps.ts', stepTable(schema, hashes));
  await write('step-asks.ts', askTable(schema));
}

/** Texts of fragments, which are part of the operations that are known by hash. */
function withoutTexts(code) {
  return code.replace(
    /^export const \w+FragmentDoc = new TypedDocumentString\(`[^`]*`[^`]*?TypedDocumentString<.*;\n/gm,
    '',
  );
}

/** Each document in a file of its own, so that a page brings those that it asks. They keep their names in `graphql.ts`. */
async function writeApart(code) {
  const documents = [...code.matchAll(/^export const (\w+Document) = (.*)TypedDocumentString<(\w+), (\w+)>;\n/gm)];
  await Promise.all(
    documents.map(([line, name, , result, variables]) =>
      write(
        `documents/${name}.ts`,
        `import type { TypedDocumentString, ${result}, ${variables} } from '../graphql';\n\n${line}`,
      ),
    ),
  );
  const named = documents.map(([, name]) => `export { ${name} } from './documents/${name}';\n`);
  await write('graphql.ts', documents.reduce((left, [line]) => left.replace(line, ''), code) + named.join(''));
  return Object.fromEntries(documents.map(([, name, value]) => [name, /"hash":"(\w+)"/.exec(value)[1]]));
}

/** Enough of it to tell the operations of one build apart. */
function hashAlgorithm(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}

/** Dates, moments, ids and amounts travel as texts. */
function scalarsOf(schema) {
  return Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => type.astNode?.kind === 'ScalarTypeDefinition')
      .map(({ name }) => [name, /JSON/.test(name) ? 'unknown' : 'string']),
  );
}

async function documentsIn(folder) {
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => source(file, await readFile(join(folder, file), 'utf8'))));
}

const source = (location, rawSDL) => ({ location, rawSDL, document: parse(new Source(rawSDL, location)) });

/** What screens say by itself; guides, examples and questions come with a form's `inputs`. */
const SAID = new Set(['refusal', 'fault', 'value', 'field', 'step', 'check']);
/** Other phrases are of mails; these stand in the page before the application does. */
const isSaid = ({ kind, code }) => SAID.has(kind) || (kind === 'phrase' && /^web\.(promise|lead)$/.test(code));

/** A file a language and area, compiled, so that the browser needs no parser of messages. */
async function words() {
  const { module } = await runnerImport(join(web, '../../libs/words/src/index.ts'));
  for (const language of module.LANGUAGES) {
    const told = module.AREAS.flatMap((area) => module.allOf(area)).filter(({ kind }) => /^notice/.test(kind));
    await write(`words/${language}/notices.json`, JSON.stringify(compiledIn(told, language)));
    for (const area of module.AREAS) {
      const said = module.allOf(area).filter(isSaid);
      await write(`words/${language}/${area}.json`, JSON.stringify(compiledIn(said, language)));
    }
  }
}

function compiledIn(words, language) {
  return Object.fromEntries(
    words.map(({ kind, code, entry }) => [`${kind}:${code}`, withoutDates(compileMessageOrThrow(entry[language]))]),
  );
}

/** Lingui writes moments in the zone and calendar of the device; the application puts in the reader's: `closesAt:date`. */
function withoutDates(message) {
  if (!Array.isArray(message)) return message;
  return message.map((token) => {
    if (!Array.isArray(token)) return token;
    const [name, type, cases] = token;
    if (type === 'date' || type === 'time') return [`${name}:${type}`];
    if (typeof cases !== 'object') return token;
    return [name, type, Object.fromEntries(Object.entries(cases).map(([key, text]) => [key, withoutDates(text)]))];
  });
}

async function routes() {
  const config = getConfig(
    {
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: join(web, 'src/routes'),
      generatedRouteTree: join(generated, 'route-tree.ts'),
      quoteStyle: 'single',
      disableLogging: true,
    },
    web,
  );
  await mkdir(generated, { recursive: true });
  await new Generator({ config, root: web }).run();
}

/** Unchanged files keep their times, so that nothing is built for nothing. */
async function write(name, text) {
  kept.add(name);
  const path = join(generated, name);
  await mkdir(dirname(path), { recursive: true });
  if ((await readFile(path, 'utf8').catch(() => null)) !== text) await writeFile(path, text);
}

await Promise.all([operations(), words(), routes()]);
// What an earlier run made of things that are gone would still be checked and built.
for (const entry of await readdir(generated, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (entry.isFile() && !kept.has(relative(generated, path))) await rm(path);
}
