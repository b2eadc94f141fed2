import { createReadStream, createWriteStream, existsSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Viewer } from '@peyvand/kernel';
import {
  delimited,
  ImportRecords,
  kindOf,
  type ImportFormat,
  type ImportKind,
  type ImportRecord,
  type ImportReject,
} from '@peyvand/organizations';
import { AppConfig, PlatformModule, plainReason } from '@peyvand/platform';
import { ImportRows, ImportsModule } from '@peyvand/rfps';

// npm run import -- <file…>: organizations, problems and RFPs from JSONL and CSV. The same file again changes nothing.

const BATCH = 500;
/** Fewer rows where they are long, so that memory stays flat. */
const BATCH_BYTES = 4_000_000;
/** A line for a person who watches, and few of them where nobody does. */
const SHOW_MS = process.stdout.isTTY ? 250 : 5_000;

/** How far a file is: by its bytes, because nobody knows its rows before its end. */
class Progress {
  private readonly started = performance.now();
  private shownAt = 0;
  rows = 0;
  bytes = 0;
  rejected = 0;

  constructor(
    private readonly name: string,
    private readonly size: number,
  ) {}

  show(isLast = false): void {
    const now = performance.now();
    if (!isLast && now - this.shownAt < SHOW_MS) return;
    this.shownAt = now;
    const seconds = Math.max((now - this.started) / 1_000, 0.001);
    const part = this.size ? Math.min(this.bytes / this.size, 1) : 1;
    const left = isLast || !part ? '' : `, ${Math.ceil((seconds / part) * (1 - part))} s left`;
    const rate = `${this.rows} rows (${Math.floor(part * 100)} %), ${Math.round(this.rows / seconds)} rows/s`;
    const line = `${this.name}: ${rate}${left}, ${this.rejected} not taken`;
    process.stdout.write(
      process.stdout.isTTY && !isLast ? `\r${line}\u001b[K` : `${process.stdout.isTTY ? '\r' : ''}${line}\n`,
    );
  }
}

/** What is not taken, with place and reason before its own columns: mended, it can be brought in as it is. */
class Rejects {
  private stream: WriteStream | null = null;
  readonly path: string;

  constructor(
    file: string,
    private readonly format: ImportFormat,
  ) {
    this.path = `${file}.rejects.${format}`;
    // Of an earlier run: what is wrong now is said anew.
    if (existsSync(this.path)) rmSync(this.path);
  }

  write(rejects: readonly ImportReject[], header: readonly string[] | null): void {
    if (!rejects.length) return;
    if (!this.stream) {
      this.stream = createWriteStream(this.path, { encoding: 'utf8' });
      if (this.format === 'csv')
        this.stream.write(`${delimited(['rejectedLine', 'rejectedColumn', 'rejectedReason', ...(header ?? [])])}\n`);
    }
    for (const { line, column, code, reason, row } of rejects) {
      const cells = [
        String(line),
        column,
        `${code}: ${reason}`,
        ...Object.values(row as Record<string, unknown>).map(String),
      ];
      this.stream.write(
        `${this.format === 'csv' ? delimited(cells) : JSON.stringify({ rejectedLine: line, rejectedColumn: column, rejectedReason: `${code}: ${reason}`, ...row })}\n`,
      );
    }
  }

  end(): Promise<void> {
    return new Promise((done) => (this.stream ? this.stream.end(() => done()) : done()));
  }
}

const formatOf = (file: string): ImportFormat =>
  ['.csv', '.tsv', '.txt'].includes(extname(file).toLowerCase()) ? 'csv' : 'jsonl';

async function importFile(rows: ImportRows, file: string): Promise<void> {
  const progress = new Progress(file, statSync(file).size);
  const rejects = new Rejects(file, formatOf(file));
  const total = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
  let kind: ImportKind = 'organizations';
  const records = new ImportRecords(formatOf(file), (names) => (kind = kindOf(names)));
  let batch: ImportRecord[] = [];
  let takenBytes = 0;
  const take = async (): Promise<void> => {
    const { counts, rejects: refused } = await rows.run(Viewer.system, kind, batch, 'en');
    for (const name of Object.keys(total) as (keyof typeof total)[]) total[name] += counts[name];
    rejects.write(refused, records.header);
    progress.rows += batch.length;
    progress.rejected = total.rejected;
    batch = [];
    takenBytes = progress.bytes;
    progress.show();
  };
  for await (const piece of createReadStream(file, {
    encoding: 'utf8',
    highWaterMark: 64 * 1024,
  }) as AsyncIterable<string>) {
    progress.bytes += Buffer.byteLength(piece);
    for (const record of records.push(piece)) {
      batch.push(record);
      if (batch.length === BATCH) await take();
    }
    if (progress.bytes - takenBytes > BATCH_BYTES) await take();
  }
  batch.push(...records.end());
  await take();
  await rejects.end();
  progress.show(true);
  const where = total.rejected ? `; see ${rejects.path}` : '';
  console.log(
    `${kind}: ${total.added} new, ${total.changed} extended, ${total.unchanged} unchanged, ` +
      `${total.rejected} not taken${where}`,
  );
}

async function run(files: readonly string[]): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(config), ImportsModule] })
  class CliModule {}
  const app = await NestFactory.createApplicationContext(CliModule, { logger: false, abortOnError: false });
  try {
    for (const file of files) await importFile(app.get(ImportRows), file);
    if (process.env.PEYVAND_IMPORT_MEMORY)
      console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    await app.close();
  }
}

const files = process.argv.slice(2);
const missing = files.find((file) => !existsSync(file));
const fault = !files.length
  ? 'Say what: npm run import -- <file.jsonl|file.csv>…'
  : missing
    ? `There is no file ${missing}.`
    : null;
if (fault) leave(fault);
else
  await run(files).catch((error: unknown) =>
    leave(
      plainReason(error)?.join('\n') ??
        `The import stopped: ${(error as Error).message}\nWhat was taken in until now is kept; run it again to go on.`,
    ),
  );

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
