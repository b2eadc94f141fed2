import { AppendImportRowsStepDocument, BeginImportDocument, type ImportKind } from '@/generated/graphql';
import { act, newKey } from '@/shared/api/act';

/** As much as one request carries, in characters; the API takes a little more. */
const PIECE = 40_000;

interface Piece {
  readonly firstLine: number;
  readonly text: string;
}

/** Rows of a file; a line break inside quotes is part of a cell. */
function rowsOf(text: string, isCsv: boolean): { readonly line: number; readonly row: string }[] {
  const rows: { line: number; row: string }[] = [];
  let held = '';
  let first = 1;
  text.split(/\r?\n/).forEach((part, place) => {
    if (held) held += `\n${part}`;
    else {
      held = part;
      first = place + 1;
    }
    if (isCsv && (held.match(/"/g)?.length ?? 0) % 2 === 1) return;
    if (held.trim()) rows.push({ line: first, row: held });
    held = '';
  });
  if (held.trim()) rows.push({ line: first, row: held });
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
 * @throws ApiError with what the API refused.
 */
export async function sendFile(file: File, kind: ImportKind, onSent: (share: number) => void): Promise<void> {
  const isCsv = !/\.(jsonl|ndjson)$/i.test(file.name);
  const rows = rowsOf((await file.text()).replace(/^\ufeff/, ''), isCsv);
  const header = isCsv ? rows.shift()?.row : undefined;
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
