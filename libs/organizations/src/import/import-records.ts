import { understood, type CellFault, type ImportKind } from './import-columns.js';
import { DelimitedRows, type DelimitedRow } from './delimited-rows.js';

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

/** Longer lines are no rows, and would be held in memory as a whole. */
const LINE_MAX = 1_000_000;

/**
 * Turns the text of a file, piece by piece, into records. `kind` is asked once, when the names of the columns are
 * known.
 */
export class ImportRecords {
  private readonly rows = new DelimitedRows();
  private rest = '';
  private line = 0;
  private kind: ImportKind | null = null;
  /** Of a delimited file: the names in its first row. */
  header: readonly string[] | null = null;

  constructor(
    private readonly format: ImportFormat,
    private readonly kindFor: (names: readonly string[]) => ImportKind,
  ) {}

  push(piece: string): ImportRecord[] {
    return this.format === 'csv' ? this.rowsOf(this.rows.push(piece)) : this.lines(piece, false);
  }

  end(): ImportRecord[] {
    return this.format === 'csv' ? this.rowsOf(this.rows.end()) : this.lines('', true);
  }

  private rowsOf(rows: readonly DelimitedRow[]): ImportRecord[] {
    return rows.flatMap(({ line, cells }) => {
      if (!this.header) {
        this.header = cells.map((cell) => cell.trim());
        return [];
      }
      const raw = Object.fromEntries(this.header.map((name, place) => [name, cells[place] ?? '']));
      return cells.length > this.header.length
        ? [
            {
              line,
              raw,
              values: {},
              fault: { column: String(this.header.length + 1), code: 'TOO_MANY_CELLS', value: String(cells.length) },
            },
          ]
        : [this.record(line, raw)];
    });
  }

  private lines(piece: string, isEnd: boolean): ImportRecord[] {
    const lines = (this.rest + piece).split('\n');
    this.rest = isEnd ? '' : (lines.pop() ?? '');
    return lines.flatMap((text, place) => {
      this.line += 1;
      const plain = (this.line === 1 && place === 0 ? text.replace(/^\ufeff/, '') : text).trim();
      return plain ? [this.parsed(this.line, plain)] : [];
    });
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
      return row && typeof row === 'object' && !Array.isArray(row)
        ? this.record(line, row as Record<string, unknown>)
        : fault('NOT_AN_OBJECT');
    } catch {
      return fault('NOT_JSON');
    }
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
