import { AppendImportRowsStepDocument, BeginImportDocument, type ImportKind } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';

/** As much as one request carries, in characters; the API takes a little more. */
const PIECE = 40_000;
/** A quoted cell that goes on longer is none. */
const CELL = 20_000;

interface Piece {
  readonly firstLine: number;
  readonly text: string;
}

/** How a file may be written that does not tell it itself. */
export const OFFERED = 'windows-1256';
/** Its bytes are none of UTF-8, and nobody said what else they are. */
export class NotUtf8 extends Error {}

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The text of a file by its mark, as UTF-8, or as is offered. @throws NotUtf8 */
async function textOf(file: File, offered: string | null): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [marked = 'utf-8'] = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  try {
    return new TextDecoder(marked, { fatal: true }).decode(bytes);
  } catch {
    if (!offered || marked !== 'utf-8') throw new NotUtf8();
    return new TextDecoder(offered).decode(bytes);
  }
}

const BLANK = /^[\s,;|؛،"]*$/;
const QUOTED = /(^|[,;\t|؛،])[^\S\t\n]*"(?:[^"]|"")*"(?=[^\S\t\n]*(?:[,;\t|؛،\n]|$))/g;
const OPENED = /(?:^|[,;\t|؛،])[^\S\t\n]*"/;

/**
 * Rows of a file, so that no piece ends inside of one: a line break inside quotes is part of a cell. The API reads them
 * properly; a quote that nothing closes here is left to it.
 */
function rowsOf(text: string, isCsv: boolean): { readonly line: number; readonly row: string }[] {
  const lines = text.split(/\r\n|\n|\r/);
  const rows: { line: number; row: string }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = at + 1;
    let row = lines[at] ?? '';
    if (isCsv && row.includes('"')) {
      let whole = row;
      let end = at;
      while (OPENED.test(whole.replace(QUOTED, '$1')) && end + 1 < lines.length && whole.length < CELL)
        whole += `\n${lines[(end += 1)] ?? ''}`;
      if (!OPENED.test(whole.replace(QUOTED, '$1'))) [row, at] = [whole, end];
    }
    if (!BLANK.test(row)) rows.push({ line, row });
  }
  return rows;
}

function piecesOf(rows: readonly { readonly line: number; readonly row: string }[]): Piece[] {
  const pieces: { firstLine: number; text: string }[] = [];
  for (const { line, row } of rows) {
    const last = pieces.at(-1);
    if (last && last.text.length + row.length < PIECE) last.text += `\n${row}`;
    else pieces.push({ firstLine: line, text: row });
  }
  return pieces;
}

/**
 * Sends a file piece by piece; the API reads it behind. Tells how far it is, from 0 to 1.
 * @throws NotUtf8, and ApiError with what the API refused.
 */
export async function sendFile(
  file: File,
  kind: ImportKind,
  offered: string | null,
  onSent: (share: number) => void,
): Promise<void> {
  const isCsv = !/\.(jsonl|ndjson)$/i.test(file.name);
  const rows = rowsOf(await textOf(file, offered), isCsv);
  // A spreadsheet may say its separator on a line before the first row.
  const before = isCsv ? rows.splice(0, /^"?sep=/i.test(rows[0]?.row ?? '') ? 2 : 1) : [];
  const header = isCsv ? before.map(({ row }) => row).join('\n') : undefined;
  const { startImport } = await act(
    BeginImportDocument,
    {
      input: {
        kind,
        format: isCsv ? 'csv' : 'jsonl',
        name: file.name,
        header,
        total: rows.length,
        idempotencyKey: newKey(),
      },
    },
    { quietly: true },
  );
  const importRunId = startImport.importRun?.id;
  if (!importRunId) return;
  const pieces = piecesOf(rows);
  for (const [place, { firstLine, text }] of pieces.entries()) {
    const input = { importRunId, number: place + 1, firstLine, text };
    await act(AppendImportRowsStepDocument, { input }, { quietly: true });
    onSent((place + 1) / pieces.length);
  }
}
