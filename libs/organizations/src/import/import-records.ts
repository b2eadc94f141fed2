import { pipeline, Readable } from 'node:stream';
import split from 'split2';
import { cleanText } from '@peyvand/language';
import {
  isIdColumn,
  knownColumns,
  requireColumns,
  understood,
  type CellFault,
  type ImportKind,
} from './import-columns.js';
import { DelimitedRows, type DelimitedRow } from './delimited-rows.js';
import { FileFault } from './file-fault.js';

export const IMPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** One row of a file: its values as the rules know them, or what is wrong with it before any rule is asked. */
export interface ImportRecord {
  readonly line: number;
  readonly values: Record<string, unknown>;
  readonly fault: CellFault | null;
  /** As it stood in the file, for the file of rejects. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** Longer lines are no rows. */
const LINE_MAX = 1_000_000;
/** Where a line goes on so long, no end of it is waited for. */
const LINE_GIVEN_UP = 2_000_000;
/** A carriage return at the end of what is here may be the first half of a line break. */
const LINE_END = /\r?\n|\r(?!\n|$)/;

/**
 * Turns the text of a file, piece by piece, into records. `kind` is asked once, when the names of the columns are
 * known.
 */
export class ImportRecords {
  private kind: ImportKind | null = null;
  /** Of a delimited file: the names in its first row. */
  header: readonly string[] | null = null;
  /** The same, each different, as the keys of `raw`; cells beyond them have their place as key. */
  keys: readonly string[] = [];
  /** Rows that hold nothing but separators. */
  blank = 0;

  constructor(
    private readonly format: ImportFormat,
    private readonly kindFor: (names: readonly string[]) => ImportKind,
  ) {}

  /** @throws FileFault where nothing, or nothing more, can be read */
  read(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<ImportRecord> {
    return this.format === 'csv' ? this.delimited(pieces) : this.lines(pieces);
  }

  private async *delimited(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<ImportRecord> {
    const rows = new DelimitedRows(knownColumns);
    for await (const piece of pieces) yield* this.recordsOf(rows.push(piece));
    yield* this.recordsOf(rows.end());
  }

  private *recordsOf(rows: readonly DelimitedRow[]): Generator<ImportRecord> {
    for (const { line, cells } of rows)
      if (cells.every(isBlank)) this.blank += cells.length > 1 ? 1 : 0;
      else if (this.header) yield this.recordOf(line, cells, this.header.length);
      else this.begin(cells);
  }

  private begin(cells: readonly string[]): void {
    this.header = cells.map((cell) => cleanText(cell).trim());
    this.keys = this.header.map((name, place) => keyOf(name, place, this.header ?? []));
    this.kind = this.kindFor(this.header);
    requireColumns(this.kind, this.header);
  }

  private recordOf(line: number, cells: readonly string[], width: number): ImportRecord {
    const raw = Object.fromEntries(this.keys.map((key, place) => [key, cells[place] ?? '']));
    const surplus = cells.flatMap((cell, place) => (place < width || isBlank(cell) ? [] : [[`${place + 1}`, cell]]));
    return surplus.length
      ? {
          line,
          raw: { ...raw, ...(Object.fromEntries(surplus) as Record<string, string>) },
          values: {},
          fault: { column: String(width + 1), code: 'TOO_MANY_CELLS', value: String(cells.length) },
        }
      : this.record(line, raw);
  }

  private async *lines(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<ImportRecord> {
    const lines = split(LINE_END, { maxLength: 2 * LINE_GIVEN_UP });
    let line = 0;
    // What goes wrong before the splitter ends it, and so comes out of it below.
    pipeline(Readable.from(untilEndless(pieces)), lines, () => null);
    for await (const text of lines as AsyncIterable<string>) {
      line += 1;
      if (text.length > LINE_GIVEN_UP) throw new FileFault('LINE_WITHOUT_END', { line });
      const plain = (line === 1 ? text.replace(/^\ufeff/, '') : text).trim();
      if (plain) yield this.parsed(line, plain);
    }
  }

  private parsed(line: number, text: string): ImportRecord {
    const fault = (code: string): ImportRecord => ({
      line,
      raw: { text: text.slice(0, 1_000) },
      values: {},
      fault: { column: '', code, value: '' },
    });
    if (text.length > LINE_MAX) return fault('LINE_TOO_LONG');
    try {
      const row: unknown = JSON.parse(text);
      if (!row || typeof row !== 'object' || Array.isArray(row)) return fault('NOT_AN_OBJECT');
      const record = this.record(line, row as Record<string, unknown>);
      return record.fault ? record : { ...record, fault: this.rounded(record.raw, text) };
    } catch {
      return fault('NOT_JSON');
    }
  }

  /** An id as a number that stands otherwise in the text: `1.01E+10` and what it was made of read alike. */
  private rounded(raw: Readonly<Record<string, unknown>>, text: string): CellFault | null {
    for (const [column, value] of Object.entries(raw))
      if (typeof value === 'number' && this.kind && isIdColumn(this.kind, column) && !text.includes(String(value)))
        return { column, code: 'NOT_AN_IDENTIFIER', value: String(value) };
    return null;
  }

  private record(line: number, raw: Record<string, unknown>): ImportRecord {
    this.kind ??= this.kindFor(Object.keys(raw));
    try {
      return { line, raw, ...understood(this.kind, raw) };
    } catch {
      // Of a form that nobody thought of: this row alone is not taken.
      return { line, raw, values: {}, fault: { column: '', code: 'MALFORMED', value: '' } };
    }
  }
}

/** As far as lines end: an error in the midst would lose those before it. */
async function* untilEndless(pieces: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  let since = 0;
  for await (const piece of pieces) {
    yield piece;
    const end = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r')) + 1;
    since = piece.length - end + (end ? 0 : since);
    if (since > LINE_GIVEN_UP) return;
  }
}

const isBlank = (cell: string): boolean => !cell || !cleanText(cell).trim();

/** Names without a meaning may come twice, or be missing. */
const keyOf = (name: string, place: number, names: readonly string[]): string =>
  !name || names.indexOf(name) !== place ? `${name} (${place + 1})`.trim() : name;
