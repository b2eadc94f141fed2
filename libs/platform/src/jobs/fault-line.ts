import { sep } from 'node:path';

const WORD = /^[A-Za-z0-9_]{1,60}$/;
/** A frame of our own code, as it stands in a stack. */
const OWN = /((?:libs|apps|migrations)[\w./\\-]*\.[jt]s):(\d+)/;

const word = (value: unknown): string | null => (typeof value === 'string' && WORD.test(value) ? value : null);

/**
 * An error by its kind, its code and the place in our own code. Its message is left out, because it may quote what
 * the work was about; the log has it.
 */
export function faultLine(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  const place = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at ') && !line.includes('node_modules'))
    .map((line) => OWN.exec(line))
    .find((found) => found !== null);
  const at = place ? `at ${(place[1] ?? '').split(sep).join('/')}:${place[2]}` : null;
  return [word(error.name) ?? 'Error', word(code), at].filter(Boolean).join(' ');
}
