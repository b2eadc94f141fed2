import type { FileReason } from '../file.choices.js';
import type { Piece } from './byte-source.js';

/** A picture that passed, as the parts of it that are kept: pixels, colours and which side is up. */
export type Picture = { readonly pieces: readonly Piece[] } | { readonly reason: FileReason };

/** What a phone takes today, three times over; more is made to exhaust whoever opens it. */
export const PIXELS_MAX = 100_000_000;

export const broken: Picture = { reason: 'broken' };

/** Null where the measures are those of a picture that may be opened. */
export function sizeReason(width: number, height: number): FileReason | null {
  if (!width || !height) return 'broken';
  return width * height > PIXELS_MAX ? 'tooManyPixels' : null;
}
