import { document, extendProjection, type Sql } from '@peyvand/platform';
import { isInsider } from '../reading/rfp.policy.js';
import { stageLine, type Stage } from './stage-line.js';

/** Before the opening it exists for its makers only, so its stages until then are theirs as well. */
const MADE = ['draft', 'inReview', 'approved'] as const;
const LINE = [...MADE, 'open', 'closed', 'opening', 'opened'] as const;

const latest = (t: string, state: string): string =>
  `select max(s.taken_at) from rfp_step s where s.subject_id = ${t}.id and s."to" = '${state}'`;

/** The state in which it is, or in which it was when it ended. */
const reachedIn = (t: string): string =>
  `coalesce((select s."from" from rfp_step s where s.subject_id = ${t}.id and s."to" = ${t}.state
    and ${t}.state in ('failed', 'cancelled') order by s.taken_at desc limit 1), ${t}.state)`;

/** What was taken back counts as not reached: only what lies before the present state does. */
const since = (t: string, place: number, at: string): string => {
  const reached = LINE.slice(place).map((state) => `'${state}'`);
  return `case when ${reachedIn(t)} in (${reached.join(', ')}) then (${at}) end`;
};

const waitsUntil = (t: string): string =>
  `select min(w.until) from waiting w where w.object_type = 'rfp' and w.object_id = ${t}.id`;

const stagesOf: Sql = (t, viewer, kind) => {
  const made = `(${isInsider(t, viewer, kind)})`;
  const ofMakers = (sql: string): string => `case when ${made} then (${sql}) end`;
  const stages: Stage[] = LINE.map((state, place) => {
    const at = { draft: `${t}.created_at`, open: `${t}.opened_at`, closed: `${t}.closed_at` }[state as string];
    const reached = since(t, place, at ?? latest(t, state));
    if (place < MADE.length)
      return {
        name: state,
        since: ofMakers(reached),
        until: state === 'approved' ? `${t}.opens_at` : ofMakers(waitsUntil(t)),
        onlyReached: false,
      };
    return {
      name: state,
      since: reached,
      until: state === 'open' ? `${t}.closes_at` : ofMakers(waitsUntil(t)),
      onlyReached: state === 'opening',
    };
  });
  for (const state of ['failed', 'cancelled'])
    stages.push({
      name: state,
      since: `case when ${t}.state = '${state}' then (${latest(t, state)}) end`,
      onlyReached: true,
    });
  return stageLine(stages, `${t}.state in ('failed', 'cancelled')`);
};

extendProjection('Rfp', { stages: document({ sql: stagesOf }) });
