export interface DelimitedRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const SEPARATORS = [',', ';', '\t', '؛'] as const;

const ROW_MAX = 1_000_000;

/**
 * Reads rows of cells from text that comes in pieces: quoted cells with line breaks, doubled quotes, any of four
 * separators, a mark of byte order.
 */
export class DelimitedRows {
  private separator: string | null = null;
  private rest = '';
  private line = 1;

  /** The rows that are complete with this piece. */
  push(piece: string): DelimitedRow[] {
    this.rest = this.rest ? this.rest + piece : piece.replace(/^\ufeff/, '');
    return this.take(false);
  }

  /** What stands at the end without a line break. */
  end(): DelimitedRow[] {
    return this.take(true);
  }

  private take(isEnd: boolean): DelimitedRow[] {
    const rows: DelimitedRow[] = [];
    let from = 0;
    for (let end = this.endOfRow(from, isEnd); end !== null; end = this.endOfRow(from, isEnd)) {
      const text = this.rest.slice(from, end).replace(/\r$/, '');
      this.separator ??= separatorOf(text);
      if (text.trim()) rows.push({ line: this.line, cells: cellsOf(text, this.separator) });
      this.line += text.split('\n').length;
      from = end + 1;
    }
    this.rest = this.rest.slice(from);
    return rows;
  }

  /** Place of the line break that ends a row; breaks inside quotes do not. */
  private endOfRow(from: number, isEnd: boolean): number | null {
    if (from >= this.rest.length) return null;
    let isQuoted = false;
    for (let at = from; at < this.rest.length; at += 1) {
      const character = this.rest.charCodeAt(at);
      if (character === 34) isQuoted = !isQuoted;
      else if (character === 10 && !isQuoted) return at;
    }
    // A quote that nobody closes must not swallow the file: the row then ends with its line.
    if (this.rest.length - from > ROW_MAX || (isEnd && isQuoted)) return lineEnd(this.rest, from);
    return isEnd ? this.rest.length : null;
  }
}

const lineEnd = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

const separatorOf = (header: string): string =>
  [...SEPARATORS].sort((a, b) => header.split(b).length - header.split(a).length)[0] ?? ',';

function cellsOf(text: string, separator: string): string[] {
  if (!text.includes('"')) return text.split(separator);
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"' && isQuoted && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || !cell.trim())) {
      cell = isQuoted ? cell : '';
      isQuoted = !isQuoted;
    } else if (character === separator && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

/** A row as text that reads back the same. */
export const delimited = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",;\n\r\t؛]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
