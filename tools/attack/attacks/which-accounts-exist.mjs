import { quantile } from '../field.mjs';

export const title = 'Telling by signing in whether an account exists, from the answer or from its time';

const PAIRS = 100;

/** In pairs, each in changing order, so that a busy machine slows both alike; what counts is the difference in a pair. */
export async function attack(field) {
  const stranger = field.stranger();
  const answers = new Set();
  const differences = [];
  const times = [];
  const timed = async (email) => {
    const from = performance.now();
    const { refusals } = await stranger.try('signIn', { email, password: 'a wrong password' }, 'done');
    answers.add(refusals.map(({ code }) => code).join());
    return performance.now() - from;
  };
  // Each pair has accounts of its own, so that no try is throttled.
  const { rows } = await field.database.query('select email from person order by email limit $1', [PAIRS]);
  for (let at = 0; at < PAIRS; at += 1) {
    const known = rows[at % rows.length].email;
    const unknown = `nobody${at}@demo.example`;
    if (at >= rows.length * 9) break;
    const first = await timed(at % 2 ? known : unknown);
    const second = await timed(at % 2 ? unknown : known);
    times.push(first, second);
    differences.push(at % 2 ? first - second : second - first);
  }
  const [usual, difference] = [quantile(times, 0.5), Math.abs(quantile(differences, 0.5))];
  await field.database.query('delete from throttle');
  return [
    { held: answers.size === 1, figure: `answers: ${[...answers].join(' / ')}` },
    {
      held: difference < Math.max(2, usual / 10),
      figure: `${differences.length} pairs: ${usual.toFixed(1)} ms usually, ${difference.toFixed(1)} ms apart`,
    },
  ];
}
