// eslint-disable-next-line no-control-regex -- what no database stores is exactly what is looked for
const UNSTORABLE = /\u0000|\p{Surrogate}/gu;
/** Deeper than any row that means something; far deeper ones exhaust the stack of whoever reads them. */
const DEPTH_MAX = 20;

const shown = (text: string): string =>
  text.replace(UNSTORABLE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The value with what no database stores shown as it is written in JSON, so that a bad row can be told about. */
export function storable(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return shown(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= DEPTH_MAX) return '…';
  if (Array.isArray(value)) return value.map((item) => storable(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [shown(key), storable(item, depth + 1)]));
}
