import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command } from '../lib/command.mjs';
import { Crew } from '../lib/crew.mjs';
import { requireNode } from '../lib/node-version.mjs';
import { optionsOf } from '../lib/options.mjs';
import { root } from '../lib/paths.mjs';
import { choosePort } from '../lib/ports.mjs';
import { placeOf } from '../lib/postgres-files.mjs';
import { ensureDatabase, startPostgres } from '../lib/postgres.mjs';
import { fill } from './folding-rows.mjs';

requireNode();

/**
 * `npm run bench:folding [-- --rows n]`: how long the migrations that fold stored names and texts anew take, on a
 * database of its own with made-up organizations as an earlier rule folded them. Goal: each within 30 s at 50,000.
 */
const FOLDING = /^(FoldByOneRule|FoldLookAlikes)/;

const crew = new Crew();
await command(crew, async () => {
  const { rows } = optionsOf('npm run bench:folding [-- --rows n]', { rows: 50_000 });
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-folding-'));
  crew.add(async () => {
    for (const path of [placeOf(join(folder, 'postgres')), folder]) rmSync(path, { recursive: true, force: true });
  });
  const server = await startPostgres({
    crew,
    folder: join(folder, 'postgres'),
    port: await choosePort('DATABASE_PORT', 5640, {}),
    password: 'for-a-bench',
    log: join(folder, 'postgres.log'),
    keep: false,
  });
  await measure(await ensureDatabase(server, 'peyvand'), rows);
  return 0;
});

async function measure(url, count) {
  const { DataSource } = await import('typeorm');
  const { migrations } = await import(join(root, 'dist/migrations/index.js'));
  const dataSource = await new DataSource({ type: 'postgres', url }).initialize();
  const runner = dataSource.createQueryRunner();
  let isFilled = false;
  for (const Migration of migrations) {
    const folds = FOLDING.test(Migration.name);
    if (folds && !isFilled) {
      isFilled = true;
      await fill(runner, count);
    }
    await runner.startTransaction();
    const started = performance.now();
    await new Migration().up(runner);
    await runner.commitTransaction();
    if (folds) console.log(`${Migration.name}: ${((performance.now() - started) / 1_000).toFixed(1)} s`);
  }
  const [{ apart, hash }] = await runner.query(
    `select count(*) filter (where right(name_folded, 37) = ' ' || id) as apart,
       md5(string_agg(id || name_folded, ',' order by id)) as hash from organization`,
  );
  console.log(`${count} organizations, ${apart} of them kept apart from their twins; fingerprint of the names ${hash}`);
  await runner.release();
  await dataSource.destroy();
}
