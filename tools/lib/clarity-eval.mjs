import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';

const LANGUAGES = ['fa', 'en'];
const HALVES = ['tune', 'unseen'];
const GOAL = { falseAlarms: 10, found: 85 };

/** Which half a text belongs to: settled by its id, so that nobody chooses. Rules are tuned on one half only. */
const halfOf = ({ id }) => HALVES[createHash('sha256').update(id).digest()[0] % 2];

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

/** What the checks say of one text, each by the checks that its kind goes through. */
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

const detailOf = ({ byCheck }) =>
  Object.entries(byCheck)
    .map(([check, { bad, found }]) => `${check} ${found}/${bad}`)
    .join('  ');

const lineOf = (name, counts) =>
  `${name}  good ${String(counts.good).padStart(3)}, false alarms ${counts.falseAlarms.toFixed(1).padStart(5)} %   bad ${String(counts.bad).padStart(3)}, found ${counts.share.toFixed(1).padStart(5)} %   ${detailOf(counts)}`;

/** The texts of the repository, by language and half. Answers 1 when the unseen half misses the goal. */
function evaluateOwn(checks, isShown) {
  let isReached = true;
  for (const language of LANGUAGES) {
    const texts = textsOf(join(root, 'test/clarity', `${language}.jsonl`));
    for (const half of HALVES) {
      const ofHalf = texts.filter((row) => halfOf(row) === half);
      const counts = measure(checks, ofHalf, isShown && half === 'tune');
      console.log(lineOf(`${language} ${half.padEnd(6)}`, counts));
      if (half === 'unseen' && (counts.falseAlarms >= GOAL.falseAlarms || counts.share <= GOAL.found))
        isReached = false;
    }
  }
  console.log(
    `Goal on the unseen half: false alarms under ${GOAL.falseAlarms} %, found over ${GOAL.found} %: ${isReached ? 'reached' : 'missed'}.`,
  );
  return isReached ? 0 : 1;
}

/** Texts of others, whole: the last line is one object for programs. */
function evaluateFile(checks, file, isShown) {
  const { good, falseAlarms, share: found, bad, byCheck } = measure(checks, textsOf(file), isShown);
  console.log(JSON.stringify({ file, good, falseAlarms, found, bad, byCheck }));
  return 0;
}

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
 * `npm run clarity:eval [-- --show] [-- --data FILE]`: false alarms and what is found, in the texts of the repository or
 * in a file of the same form. `--show` tells each text that was judged wrong.
 */
export async function evaluateClarity(args = process.argv.slice(2)) {
  const { values } = parseArgs({ args, options: { show: { type: 'boolean' }, data: { type: 'string' } } });
  const folder = join(root, 'dist/libs/definitions/src/checks');
  if (!existsSync(folder)) throw new PlainFault('Build first: npm run build.');
  const checks = { ...(await import(join(folder, 'wording.js'))), ...(await import(join(folder, 'placeholders.js'))) };
  const own = LANGUAGES.map((language) => join(root, 'test/clarity', `${language}.jsonl`));
  timed(checks, (values.data ? [values.data] : own).flatMap(textsOf));
  return values.data ? evaluateFile(checks, values.data, values.show) : evaluateOwn(checks, values.show);
}
