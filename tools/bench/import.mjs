import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNode } from '../lib/node-version.mjs';
import { smallHeap } from '../lib/import-command.mjs';
import { optionsOf } from '../lib/options.mjs';
import { built, root } from '../lib/paths.mjs';
import { PlainFault, plainly } from '../lib/plain-fault.mjs';

requireNode();

/**
 * `npm run bench:import [-- --rows n] [-- --format csv|jsonl]`: writes a file of made-up organizations and brings it in twice, into the
 * database at DATABASE_URL (migrated, and best a fresh one). Goal: 50,000 within 180 s and 300 MB, the second time without a change.
 */
const USAGE = 'npm run bench:import [-- --rows n --format csv|jsonl]';

await plainly(async () => {
  const { rows, format } = optionsOf(USAGE, { rows: 50_000, format: 'jsonl' });
  if (!['csv', 'jsonl'].includes(format)) throw new PlainFault(`There is no format "${format}".\nUsage: ${USAGE}`);
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-import-'));
  const file = join(folder, `organizations.${format}`);
  try {
    await write(file, rows, format);
    for (const time of ['first', 'second']) bringIn(file, rows, time);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function write(file, rows, format) {
  const stream = createWriteStream(file);
  if (format === 'csv')
    stream.write(
      'externalId,name,province,summary,keywords,project.externalId,project.title,project.abstract,project.year\n',
    );
  for (let n = 0; n < rows; n += 1)
    if (!stream.write(`${format === 'csv' ? csv(n) : JSON.stringify(organization(n))}\n`)) await once(stream, 'drain');
  stream.end();
  await once(stream, 'finish');
}

function organization(n) {
  const projects = Array.from({ length: 1 + (n % 3) }, (_, at) => ({
    externalId: `p${at}`,
    title: `طراحی و ساخت ${words(n + at)} شماره ${n}`,
    abstract: words(n, 30),
    year: 1390 + ((n + at) % 14),
  }));
  return {
    externalId: `bench-${n}`,
    name: `شرکت ${words(n, 3)} ${n}`,
    country: 'IR',
    province: 'تهران',
    summary: words(n, 40),
    keywords: [words(n), words(n + 1)],
    projects,
  };
}

function csv(n) {
  const {
    externalId,
    name,
    province,
    summary,
    keywords,
    projects: [{ title, abstract, year }],
  } = organization(n);
  return [externalId, name, province, summary, keywords.join(';'), 'p0', title, abstract, year]
    .map((cell) => (/[",;]/.test(String(cell)) ? `"${cell}"` : cell))
    .join(',');
}

function words(seed, count = 2) {
  const all = [
    'پمپ',
    'توربین',
    'حسگر',
    'نانو',
    'کوره',
    'پایش',
    'خوردگی',
    'فولاد',
    'بازیافت',
    'نرم‌افزار',
    'بینایی',
    'ربات',
    'پلیمر',
    'کاتالیست',
    'انرژی',
    'آب',
  ];
  return Array.from({ length: count }, (_, at) => all[(seed * 7 + at * 5 + ((seed >> 3) ^ at)) % all.length]).join(' ');
}

function bringIn(file, rows, time) {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...smallHeap, built.import, file], {
    cwd: root,
    env: {
      ...process.env,
      SMTP_URL: process.env.SMTP_URL ?? 'smtp://127.0.0.1:9',
      PEYVAND_MODE: process.env.PEYVAND_MODE ?? 'demo',
      PEYVAND_IMPORT_MEMORY: '1',
    },
    encoding: 'utf8',
  });
  if (status) throw new Error(stderr);
  const seconds = (performance.now() - started) / 1_000;
  console.log(`${time}: ${rows} organizations in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)} a second)`);
  console.log(
    stdout
      .trim()
      .split('\n')
      .slice(-3)
      .map((line) => `  ${line}`)
      .join('\n'),
  );
}
