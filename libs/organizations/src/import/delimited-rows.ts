import { parse, type Options } from 'csv-parse/sync';
import { FileFault } from './file-fault.js';
import { RECORD_MAX, separatorOf } from './separators.js';

export interface DelimitedRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Taken {
  /** How many bytes were read as whole rows. */
  readonly end: number;
  /** Why it stopped before the end: a quote that nothing closes, or one that closes in the middle of a cell. */
  readonly stop: 'open' | 'bad' | null;
}

const NEWLINE = /\r\n|\n|\r/g;
const SEPARATOR_LINE = /^\ufeff?"?sep=([^"\r\n])"?[ \t;,]*(?:\r\n|\n|\r|$)/iu;

/**
 * Rows of cells out of text that comes in pieces. A quote counts at the beginning of a cell alone, and only where
 * another one closes it before a separator or the end of a line; where none does, its line is read with the quote as a
 * sign like any other, so that it swallows no row behind it.
 */
export class DelimitedRows {
  private separator: string | null = null;
  private rest = '';
  private line = 1;
  private width = 0;
  private rows: DelimitedRow[] = [];

  /** @param knows how many of these cells name columns that mean something */
  constructor(private readonly knows: (cells: readonly string[]) => number) {}

  /** The rows that are complete with this piece. */
  push(piece: string): DelimitedRow[] {
    this.rest += piece;
    return this.take(false);
  }

  /** What stands at the end without a line break. */
  end(): DelimitedRow[] {
    return this.take(true);
  }

  private take(isEnd: boolean): DelimitedRow[] {
    this.rows = [];
    if (!this.whole(isEnd) && this.rest.length > RECORD_MAX)
      throw new FileFault('LINE_WITHOUT_END', { line: this.line });
    if (!this.whole(isEnd) || !this.begins(isEnd)) return [];
    // The line that says the separator may be all that is here.
    const end = this.whole(isEnd);
    const text = this.rest.slice(0, end);
    this.rest = this.read(Buffer.from(text), isEnd) + this.rest.slice(end);
    return this.rows;
  }

  /** How much of what is here are whole lines. */
  private whole(isEnd: boolean): number {
    if (isEnd) return this.rest.length;
    // A carriage return at the very end may be the first half of a line break.
    const last = this.rest.length - 2;
    return Math.max(this.rest.lastIndexOf('\n'), last < 0 ? -1 : this.rest.lastIndexOf('\r', last)) + 1;
  }

  /** Whether the separator is known, by a line that says it or by the first row. */
  private begins(isEnd: boolean): boolean {
    if (this.separator) return true;
    const [first = '', said] = SEPARATOR_LINE.exec(this.rest) ?? [];
    if (said) {
      this.separator = said;
      this.rest = this.rest.slice(first.length);
      this.line += 1;
      return this.rest.length > 0;
    }
    this.rest = this.rest.replace(/^\ufeff/, '');
    this.separator = separatorOf(this.rest, isEnd, this.knows);
    return this.separator !== null;
  }

  /** Answers what has to wait for more. */
  private read(block: Buffer, isEnd: boolean): string {
    let from = 0;
    while (from < block.length) {
      const left = block.subarray(from);
      const { end, stop } = this.rowsOf(left);
      from += end;
      if (!stop) break;
      if (stop === 'open' && !isEnd && block.length - from <= RECORD_MAX) return block.toString('utf8', from);
      from += this.alone(block.subarray(from));
    }
    return '';
  }

  /** Reads rows until one is not quoted as it should be. */
  private rowsOf(block: Buffer): Taken {
    let end = 0;
    let stop: Taken['stop'] = null;
    const take = (cells: string[], { bytes }: { bytes: number }): null => {
      const raw = block.toString('utf8', end, bytes);
      if (!this.isSound(cells, raw)) throw new Error('Closed in the middle of a cell');
      this.add(cells, raw);
      end = bytes;
      return null;
    };
    try {
      parse(block, { ...this.options, trim: true, on_record: take } as Options);
    } catch (error) {
      stop = (error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'bad';
    }
    return { end, stop };
  }

  private get options(): Options {
    return {
      delimiter: this.separator ?? ',',
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
    };
  }

  /** A cell that still begins with its quote was closed in its middle, unless it is written so: `"""a"" b"`. */
  private isSound(cells: readonly string[], raw: string): boolean {
    if (!cells.some((cell) => cell.startsWith('"'))) return true;
    const strict = this.cellsOf(raw, { relax_quotes: false });
    if (strict) return true;
    return !/[\r\n]/.test(raw.trimEnd()) && cells.length === this.width;
  }

  /** One line whose quotes mean nothing, or as much as is in order with them. */
  private alone(left: Buffer): number {
    const [carriage, feed] = [left.indexOf(13), left.indexOf(10)];
    const first = Math.min(...[carriage, feed].map((at) => (at < 0 ? left.length - 1 : at)));
    const length = first + (left[first] === 13 && left[first + 1] === 10 ? 2 : 1);
    const end = left.toString('utf8', 0, length);
    const readings = [this.cellsOf(end, {}), this.cellsOf(end, { quote: null })].filter((cells) => cells !== null);
    this.add(readings.find((cells) => cells.length === this.width) ?? readings.at(-1) ?? [end], end);
    return length;
  }

  /** Null where it is not one row. */
  private cellsOf(raw: string, options: Options): string[] | null {
    try {
      const rows = parse(raw, { ...this.options, ltrim: true, ...options });
      return rows.length === 1 ? (rows[0] ?? null) : null;
    } catch {
      return null;
    }
  }

  private add(cells: readonly string[], raw: string): void {
    this.rows.push({ line: this.line, cells });
    this.line += raw.match(NEWLINE)?.length ?? 0;
    this.width ||= cells.length;
  }
}

/** A row as text that reads back the same. */
export const delimited = (cells: readonly string[]): string =>
  cells.map((cell) => (/^\s|\s$|[",;|\n\r\t؛،]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
