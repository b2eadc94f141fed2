import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { optionsOf } from './options.mjs';
import { root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';

/** Reads texts, one a line: { id, kind, text | measure, expected: [{ check, excerpt }] }; a good text expects nothing. */
function textsOf(file) {
  if (!existsSync(file)) throw new PlainFault(`There is no file ${file}.`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line, place) => {
      try {
        const row = JSON.parse(line);
        return { ...row, expected: row.expected ?? [] };
      } catch {
        throw new PlainFault(`${file}, text ${place + 1}: no JSON.`);
      }
    });
}

/**
 * What the checks say of one text, each by the checks that its kind goes through.
 *
 * @param {any} checks
 * @param {{ kind: string, text: string, measure?: any }} row
 */
function judge({ escapes, methods, openLists, placeholders, purchases, vagueness }, { kind, text, measure }) {
  if (kind === 'measure') return methods([{ method: measure.method, field: 'method' }]);
  const placed = { field: kind, text };
  const ofKind = kind === 'requirement' ? [escapes, openLists] : [purchases];
  return [...placeholders([placed]), ...[vagueness, ...ofKind].flatMap((check) => check(placed))];
}

const touches = (text, wanted, { start, end, excerpt }) => {
  if (!wanted || start == null) return !wanted || !excerpt || wanted.includes(excerpt) || excerpt.includes(wanted);
  const from = text.indexOf(wanted);
  return start < from + wanted.length && end > from;
};

/** Dots after a list may be told as an open list or as a gap: either answer is right. */
const isWanted = (text, wanted, finding) =>
  touches(text, wanted.excerpt, finding) &&
  (finding.check === wanted.check ||
    (/^(\.{3,}|…)$/.test(wanted.excerpt ?? '') && ['C19', 'C20'].includes(finding.check)));

const percent = (part, whole) => (whole ? Math.round((1000 * part) / whole) / 10 : 0);

/**
 * Counts texts of one kind: a good text with any finding is a false alarm, a bad one is found when its fault is named
 * at the words at fault. Prints what went wrong where it may be looked at.
 */
function measure(checks, texts, isShown) {
  const counts = { good: 0, alarms: 0, bad: 0, found: 0, byCheck: {} };
  for (const row of texts) {
    const findings = judge(checks, row);
    const [wanted] = row.expected;
    if (!wanted) {
      counts.good += 1;
      counts.alarms += findings.length ? 1 : 0;
      const said = findings.map(({ check, excerpt }) => `${check} “${excerpt ?? ''}”`).join(', ');
      if (isShown && findings.length) console.log(`    alarm  ${row.id} ${said}`);
      continue;
    }
    const isFound = findings.some((finding) => isWanted(row.text ?? '', wanted, finding));
    const of = (counts.byCheck[wanted.check] ??= { found: 0, bad: 0 });
    counts.bad += 1;
    of.bad += 1;
    counts.found += isFound ? 1 : 0;
    of.found += isFound ? 1 : 0;
    if (isShown && !isFound) console.log(`    missed ${row.id} ${wanted.check} “${wanted.excerpt ?? ''}”`);
  }
  return {
    ...counts,
    falseAlarms: percent(counts.alarms, counts.good),
    share: percent(counts.found, counts.bad),
    byCheck: Object.fromEntries(Object.entries(counts.byCheck).sort()),
  };
}

const USAGE = 'npm run clarity:eval -- --data FILE [--show]';
const LONG_TEXT = 5_000;

/** How long all checks take on one text of 5,000 words put together of the texts at hand. */
function timed(checks, texts) {
  const words = texts.flatMap(({ text }) => (text ?? '').split(/\s+/).filter(Boolean));
  const long = Array.from({ length: LONG_TEXT }, (_, place) => words[place % words.length]).join(' ');
  const times = Array.from({ length: 5 }, () => {
    const begun = performance.now();
    judge(checks, { kind: 'requirement', text: long });
    checks.purchases({ field: 'statement', text: long });
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  console.log(`${LONG_TEXT} words: ${times[2].toFixed(1)} ms median, ${times[4].toFixed(1)} ms longest of 5 runs.`);
}

/**
 * `npm run clarity:eval -- --data FILE [--show]`: false alarms and what is found in texts of others; the last line is
 * one object for programs. `--show` tells each text that was judged wrong.
 */
export async function evaluateClarity(args = process.argv.slice(2)) {
  const { data, show } = optionsOf(USAGE, { data: null, show: false }, args);
  if (!data) throw new PlainFault(`Name a file of texts: ${USAGE}.`);
  const folder = join(root, 'dist/libs/definitions/src/checks');
  if (!existsSync(folder)) throw new PlainFault('Build first: npm run build.');
  const checks = {
    ...(await import(join(folder, 'phrase-findings.js'))),
    ...(await import(join(folder, 'placeholders.js'))),
  };
  const texts = textsOf(resolve(data));
  timed(checks, texts);
  const { good, falseAlarms, share: found, bad, byCheck } = measure(checks, texts, show);
  console.log(JSON.stringify({ file: data, good, falseAlarms, found, bad, byCheck }));
  return 0;
}
