import type { Finding } from './finding.js';

/** What stands at a path of a document, as a text in which places are counted; figures as they are written. */
function textAt(content: unknown, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null | undefined)?.[key], content);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/** Letters that people count, whatever the width of one in memory. */
const pointsIn = (text: string, end: number): number => [...text.slice(0, end)].length;

/**
 * Every finding with its place in its field's text, in code points: the words that show it, or all of a text that is
 * wrong as a whole; nothing at the start of a field that is empty.
 */
export function placed(findings: readonly Finding[], content: object): (Finding & { start: number; end: number })[] {
  return findings.map((finding) => {
    const text = textAt(content, finding.field);
    const [start, end] = spanOf(finding, text);
    return { ...finding, start: pointsIn(text, start), end: pointsIn(text, end) };
  });
}

function spanOf({ start, end, excerpt }: Finding, text: string): readonly [number, number] {
  if (start !== undefined && end !== undefined) return [start, end];
  const at = excerpt ? text.indexOf(excerpt) : -1;
  return excerpt && at >= 0 ? [at, at + excerpt.length] : [0, text.length];
}
