import { createReadStream, createWriteStream, existsSync, rmSync, statSync, type WriteStream } from 'node:fs';
import { extname } from 'node:path';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Viewer } from '@peyvand/kernel';
import {
  delimited,
  encodingOf,
  FileFault,
  ImportRecords,
  kindOf,
  OFFERED,
  reasonOf,
  textOf,
  type Encoding,
  type ImportFormat,
  type ImportKind,
  type ImportRecord,
  type ImportReject,
} from '@peyvand/organizations';
import { AppConfig, Db, PlatformModule, plainReason } from '@peyvand/platform';
import { ImportRows, ImportsModule, type ImportedRows } from '@peyvand/rfps';
import { commandLine } from './command-line.js';

// npm run import -- [--encoding windows-1256] <file…>: organizations, problems and RFPs from JSONL and CSV. The same
// file again changes nothing.

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

  write(rejects: readonly ImportReject[], { header, keys }: ImportRecords): void {
    if (!rejects.length) return;
    if (!this.stream) {
      this.stream = createWriteStream(this.path, { encoding: 'utf8' });
      if (this.format === 'csv')
        this.stream.write(`${delimited(['rejectedLine', 'rejectedColumn', 'rejectedReason', ...(header ?? [])])}\n`);
    }
    for (const { line, column, code, reason, row } of rejects) {
      const own = new Map(Object.entries(row as Record<string, unknown>));
      const about = [String(line), column, `${code}: ${reason}`];
      // Cells that no column names stand behind the others, as they did in the file.
      const cells = [...keys, ...[...own.keys()].filter((key) => !keys.includes(key))].map((key) =>
        String(own.get(key)),
      );
      this.stream.write(
        `${this.format === 'csv' ? delimited([...about, ...cells]) : JSON.stringify({ rejectedLine: line, rejectedColumn: column, rejectedReason: about[2], ...row })}\n`,
      );
    }
  }

  end(): Promise<void> {
    return new Promise((done) => (this.stream ? this.stream.end(() => done()) : done()));
  }
}

const formatOf = (file: string): ImportFormat =>
  ['.csv', '.tsv', '.txt'].includes(extname(file).toLowerCase()) ? 'csv' : 'jsonl';

/** A file on its way in. */
class FileImport {
  private readonly progress: Progress;
  private readonly rejects: Rejects;
  private readonly records: ImportRecords;
  private readonly total = { added: 0, changed: 0, unchanged: 0, rejected: 0 };
  private kind: ImportKind = 'organizations';
  private batch: ImportRecord[] = [];
  private takenBytes = 0;

  constructor(
    private readonly rows: ImportRows,
    private readonly db: Db,
    private readonly file: string,
  ) {
    this.progress = new Progress(file, statSync(file).size);
    this.rejects = new Rejects(file, formatOf(file));
    this.records = new ImportRecords(formatOf(file), (names) => (this.kind = kindOf(names)));
  }

  /** What went wrong with the file as a whole, in sentences; none when every row is accounted for. */
  async run(offered: Encoding | null): Promise<string[]> {
    const faults: string[] = [];
    try {
      const encoding = await encodingOf(createReadStream(this.file) as AsyncIterable<Buffer>, offered);
      for await (const record of this.records.read(textOf(this.bytes(), encoding))) await this.add(record);
    } catch (error) {
      if (!(error instanceof FileFault)) throw error;
      faults.push(`${this.file}: ${reasonOf(error.code, error.params, 'en')}`);
    }
    await this.take();
    await this.rejects.end();
    if (this.progress.rows || !faults.length) this.tell();
    return [...faults, ...this.unaccounted()];
  }

  private async *bytes(): AsyncGenerator<Buffer> {
    const pieces = createReadStream(this.file, { highWaterMark: 64 * 1024 }) as AsyncIterable<Buffer>;
    for await (const piece of pieces) {
      this.progress.bytes += piece.length;
      yield piece;
    }
  }

  private async add(record: ImportRecord): Promise<void> {
    this.progress.rows += 1;
    this.batch.push(record);
    if (this.batch.length === BATCH || this.progress.bytes - this.takenBytes > BATCH_BYTES) await this.take();
  }

  private async take(): Promise<void> {
    await this.rows.run(Viewer.system, this.kind, this.batch, 'en', (rows) =>
      this.db.afterCommit(() => this.count(rows)),
    );
    this.batch = [];
    this.takenBytes = this.progress.bytes;
    this.progress.show();
  }

  private count({ counts, rejects }: ImportedRows): void {
    for (const name of Object.keys(this.total) as (keyof typeof this.total)[]) this.total[name] += counts[name];
    this.rejects.write(rejects, this.records);
    this.progress.rejected = this.total.rejected;
  }

  private tell(): void {
    const { added, changed, unchanged, rejected } = this.total;
    this.progress.show(true);
    console.log(
      `${this.kind}: ${this.progress.rows} read = ${added} new + ${changed} extended + ${unchanged} unchanged + ` +
        `${rejected} not taken${rejected ? `; see ${this.rejects.path}` : ''}`,
    );
  }

  /** Rows are counted where they are read, and again by what became of them. */
  private unaccounted(): string[] {
    const accounted = Object.values(this.total).reduce((sum, count) => sum + count, 0);
    return accounted === this.progress.rows
      ? []
      : [`${this.file}: ${this.progress.rows} rows were read, but ${accounted} are accounted for. Run it again.`];
  }
}

async function run(files: readonly string[], encoding: Encoding | null): Promise<void> {
  const config = new AppConfig({ LOG_LEVEL: 'error', ...process.env });
  @Module({ imports: [PlatformModule.forRoot(config), ImportsModule] })
  class CliModule {}
  const app = await NestFactory.createApplicationContext(CliModule, { logger: false, abortOnError: false });
  try {
    for (const file of files)
      for (const fault of await new FileImport(app.get(ImportRows), app.get(Db), file).run(encoding)) leave(fault);
    if (process.env.PEYVAND_IMPORT_MEMORY)
      console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  } finally {
    await app.close();
  }
}

/** What was asked for, or why it cannot be done. */
function asked(): { files: string[]; encoding: Encoding | null } | string {
  const usage = 'Say what: npm run import -- [--encoding windows-1256] <file.jsonl|file.csv>…';
  const given = commandLine(usage, { encoding: { type: 'string' } });
  if (typeof given === 'string') return given;
  const { values, positionals } = given;
  const encoding = OFFERED.find((name) => name === values.encoding?.toLowerCase()) ?? null;
  if (values.encoding !== undefined && !encoding) return `Encodings to choose from: ${OFFERED.join(', ')}.`;
  const missing = positionals.find((file) => !existsSync(file));
  if (missing) return `There is no file ${missing}.`;
  return positionals.length ? { files: positionals, encoding } : usage;
}

const what = asked();
if (typeof what === 'string') leave(what);
else
  await run(what.files, what.encoding).catch((error: unknown) =>
    leave(
      plainReason(error)?.join('\n') ??
        `The import stopped: ${(error as Error).message}\nWhat was taken in until now is kept; run it again to go on.`,
    ),
  );

function leave(line: string): void {
  console.error(line);
  process.exitCode = 1;
}
