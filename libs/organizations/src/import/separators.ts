import { parse } from 'csv-parse/sync';

/** As spreadsheets and people write them; of two that fit alike the earlier is taken. */
const SEPARATORS = [',', ';', '\t', '؛', '|', '،'] as const;

/** A row that goes on longer holds a quote that nothing closes. */
export const RECORD_MAX = 500_000;

/**
 * The separator by which the first row names most columns that are known, else makes most cells. Null: the row may not
 * be complete yet.
 */
export function separatorOf(text: string, isEnd: boolean, knows: (cells: readonly string[]) => number): string | null {
  const readings = SEPARATORS.map((separator) => ({ separator, cells: firstRow(text, separator) }));
  const mayGrow = !isEnd && text.length <= RECORD_MAX;
  if (mayGrow && readings.some(({ cells }) => !cells)) return null;
  return readings
    .map(({ separator, cells }) => ({ separator, known: knows(cells ?? []), count: cells?.length ?? 0 }))
    .reduce((best, one) => ((one.known - best.known || one.count - best.count) > 0 ? one : best)).separator;
}

/** Null where a quote stays open. */
function firstRow(text: string, delimiter: string): string[] | null {
  let first: string[] | null = null;
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
      on_record: (cells: string[]) => {
        if (!cells.some((cell) => cell.trim())) return null;
        first = cells;
        throw new Error('The first row is all that is asked for');
      },
    });
  } catch {
    return first;
  }
  return first;
}
