import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { optionsOf } from './options.mjs';
import { root } from './paths.mjs';
import { PlainFault } from './plain-fault.mjs';

const LANGUAGES = ['fa', 'en'];
const HALVES = ['tune', 'unseen'];
const GOAL = { falseAlarms: 10, found: 85 };

/** Which half a text belongs to: settled by its id, so that nobody chooses. Rules are tuned on one half only. */
const halfOf = ({ id }) => HALVES[createHash('sha256').update(id).digest()[0] % 2];

/** Reads `test/clarity/<language>.jsonl`: { id, kind, text | measure, expected: [{ check, excerpt }] }; a good text expects nothing. */
function textsOf(language) {
  const lines = readFileSync(join(root, 'test/clarity', `${language}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => JSON.parse(line));
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

/** Counts one half of one language; answers the shares in percent and prints what was missed of the half that may be looked at. */
function measure(checks, texts, isShown) {
  const counts = { good: 0, alarms: 0, bad: 0, found: 0, byCheck: {} };
  for (const row of texts) {
    const findings = judge(checks, row);
    const [wanted] = row.expected;
    if (!wanted) {
      counts.good += 1;
      counts.alarms += findings.length ? 1 : 0;
      if (isShown && findings.length)
        console.log(
          `    alarm  ${row.id} ${findings.map(({ check, excerpt }) => `${check} “${excerpt ?? ''}”`).join(', ')}`,
        );
      continue;
    }
    const isFound = findings.some(
      (finding) => finding.check === wanted.check && touches(row.text ?? '', wanted.excerpt, finding),
    );
    const of = (counts.byCheck[wanted.check] ??= { bad: 0, found: 0 });
    counts.bad += 1;
    of.bad += 1;
    if (isFound) {
      counts.found += 1;
      of.found += 1;
    } else if (isShown) console.log(`    missed ${row.id} ${wanted.check} “${wanted.excerpt ?? ''}”`);
  }
  return { ...counts, falseAlarms: (100 * counts.alarms) / counts.good, share: (100 * counts.found) / counts.bad };
}

/** `npm run clarity:eval [-- --show]`: false alarms and what is found, per language and half. Answers 1 when the unseen half misses the goal. */
export async function evaluateClarity() {
  const { show } = optionsOf('npm run clarity:eval [-- --show]', { show: false });
  const folder = join(root, 'dist/libs/definitions/src/checks');
  if (!existsSync(folder)) throw new PlainFault('Build first: npm run build.');
  const checks = { ...(await import(join(folder, 'wording.js'))), ...(await import(join(folder, 'placeholders.js'))) };
  let isReached = true;
  for (const language of LANGUAGES) {
    const texts = textsOf(language);
    for (const half of HALVES) {
      const counts = measure(
        checks,
        texts.filter((row) => halfOf(row) === half),
        show && half === 'tune',
      );
      const detail = Object.entries(counts.byCheck)
        .sort()
        .map(([check, { bad, found }]) => `${check} ${found}/${bad}`)
        .join('  ');
      console.log(
        `${language} ${half.padEnd(6)}  good ${String(counts.good).padStart(3)}, false alarms ${counts.falseAlarms.toFixed(1).padStart(5)} %   bad ${String(counts.bad).padStart(3)}, found ${counts.share.toFixed(1).padStart(5)} %   ${detail}`,
      );
      if (half === 'unseen' && (counts.falseAlarms >= GOAL.falseAlarms || counts.share <= GOAL.found))
        isReached = false;
    }
  }
  console.log(
    `Goal on the unseen half: false alarms under ${GOAL.falseAlarms} %, found over ${GOAL.found} %: ${isReached ? 'reached' : 'missed'}.`,
  );
  return isReached ? 0 : 1;
}
