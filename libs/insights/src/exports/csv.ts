/** Tells spreadsheets that the text is UTF-8: without it Persian comes out as signs of another alphabet. */
export const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet takes for the beginning of a formula, full-width signs included. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
/** Some spreadsheets divide at semicolons or tabs, whatever the name of the format says. */
const DIVIDES = /[",;\t\r\n]/;

/** One line of RFC 4180. Numbers stay numbers; a text that would be a formula is shown as text. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = FORMULA.test(value) ? `'${value}` : value;
  return DIVIDES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
