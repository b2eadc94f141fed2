/** Why nothing of a file can be read, or nothing from some line on. */
export type FileFaultCode =
  'COLUMN_TWICE' | 'LINE_WITHOUT_END' | 'NOT_IN_ENCODING' | 'NOT_IN_UTF8' | 'NOT_TEXT' | 'NO_KNOWN_COLUMN';

/** A file that is refused as a whole; what stood before it is kept. */
export class FileFault extends Error {
  constructor(
    readonly code: FileFaultCode,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}
