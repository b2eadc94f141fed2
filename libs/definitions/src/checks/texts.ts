export interface PlacedText {
  /** Path of the part, such as `requirements.0.text`. */
  readonly field: string;
  readonly text: string;
}

/** Every text in a document with its path; members named in `skipped` are codes, ids or dates rather than words. */
export function textsIn(value: unknown, skipped: ReadonlySet<string>, path = ''): PlacedText[] {
  if (typeof value === 'string') return [{ field: path, text: value }];
  if (Array.isArray(value))
    return value.flatMap((item: unknown, place) => textsIn(item, skipped, path ? `${path}.${place}` : String(place)));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    skipped.has(key) ? [] : textsIn(item, skipped, path ? `${path}.${key}` : key),
  );
}
