import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { built } from './lib/paths.mjs';

// The release step on servers of one's own: brings the database at DATABASE_OWNER_URL, as its owner, to the newest schema,
// and lets the user of DATABASE_URL sign in to it.
const owner = process.env.DATABASE_OWNER_URL;
if (!owner) leave('DATABASE_OWNER_URL is not set: set it to the address of the database, with its owner as the user.');
if (!existsSync(built.migrate)) leave('The build is missing: run "npm run build" first.');
const { migrate } = await import(pathToFileURL(built.migrate).href);
const applied = await migrate(owner, process.env.DATABASE_URL).catch((error) =>
  leave(error.faults?.[0] ?? error.message),
);
console.log(applied ? `${applied} migrations applied.` : 'The schema was up to date.');

function leave(sentence) {
  console.error(sentence);
  process.exit(1);
}
