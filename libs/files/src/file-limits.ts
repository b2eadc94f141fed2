import { KIND_RULES } from './content/kind-rules.js';
import { FILE_KINDS, type FileKind } from './file.choices.js';

const MEGABYTE = 1 << 20;

/** What one may attach; told before anything is sent. */
export const LIMITS = {
  /** What a phone's picture or a scanned document takes, with room. */
  fileBytes: 25 * MEGABYTE,
  /** Drawings, where the office takes them. */
  drawingBytes: 100 * MEGABYTE,
  objectFiles: 20,
  objectBytes: 250 * MEGABYTE,
  organizationFiles: 5_000,
  organizationBytes: 10_000 * MEGABYTE,
  /** Files that a person has on the way at a time. */
  openTickets: 40,
  /** What a client best sends in one request: lost at most once on a bad line. */
  pieceBytes: MEGABYTE,
  ticketHours: 24,
} as const;

/** Documents count as drawings: half of all drawings come as PDF. */
const LARGE = new Set<FileKind>(['dwg', 'dxf', 'step', 'pdf']);

export const maxBytesOf = (kind: FileKind, drawingBytes: number = LIMITS.fileBytes): number =>
  LARGE.has(kind) ? Math.min(Math.max(drawingBytes, LIMITS.fileBytes), LIMITS.drawingBytes) : LIMITS.fileBytes;

/** The most that a file of this ending may have; null where no kind has it. */
export function maxBytesOfEnding(
  ending: string,
  { drawingBytes, kinds = FILE_KINDS }: { drawingBytes?: number | undefined; kinds?: readonly FileKind[] | undefined },
): number | null {
  if (!ending) return LIMITS.fileBytes;
  const kind = kinds.find((one) => KIND_RULES[one].extensions.includes(ending));
  return kind ? maxBytesOf(kind, drawingBytes) : null;
}

export const ofMegabytes = (megabytes: number): number => megabytes * MEGABYTE;
export const inMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);
