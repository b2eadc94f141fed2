import { document, extendProjection, type Sql } from '@peyvand/platform';
import { isInsider, maySee } from '../reading/rfp.policy.js';
import { stageLine, type Stage } from './stage-line.js';
import { PROBLEM_ENDS } from './stage.model.js';

/** The RFP that counts: one that ended without a result leaves the problem defined, as it was before. */
const liveRfp = (t: string, what: string): string =>
  `select ${what} from rfp r where r.problem_id = ${t}.id and r.opened_at is not null
    and r.state not in ('failed', 'cancelled') order by r.opened_at desc limit 1`;

const stepTo = (t: string, state: string): string =>
  `select max(s.taken_at) from problem_step s where s.subject_id = ${t}.id and s."to" = '${state}'`;

const versions = (t: string, what: string, where = 'true'): string =>
  `select min(v.${what}) from definition_version v where v.problem_id = ${t}.id and ${where}`;

/** What was signed and neither sent back nor given up. */
const SIGNED = "v.state in ('officeReview', 'approved', 'superseded')";

const waitsUntil = (type: string, of: string): string =>
  `select min(w.until) from waiting w where w.object_type = '${type}' and w.object_id in (${of})`;

/**
 * Compiled of what a reader of the problem may read anyway: its own steps, its definitions, and RFPs that have opened.
 * One that has not opened yet shows to its makers alone, as the end of what they have time for.
 */
const stagesOf: Sql = (t, viewer, kind) => {
  const ofProblem = waitsUntil('problem', `${t}.id`);
  const ofVersions = waitsUntil('definition', `select v.id from definition_version v where v.problem_id = ${t}.id`);
  const ofDraft = waitsUntil(
    'rfp',
    `select r.id from rfp r where r.problem_id = ${t}.id and r.opened_at is null and ${isInsider('r', viewer, kind)}`,
  );
  const stages: Stage[] = [
    { name: 'submitted', since: `${t}.submitted_at`, until: ofProblem },
    { name: 'accepted', since: stepTo(t, 'accepted'), until: ofProblem },
    { name: 'inDefinition', since: versions(t, 'created_at'), until: ofVersions },
    { name: 'signed', since: versions(t, 'signed_at', SIGNED), until: ofVersions },
    { name: 'defined', since: versions(t, 'approved_at'), until: ofDraft },
    { name: 'inMarket', since: liveRfp(t, 'r.opened_at'), until: liveRfp(t, 'r.closes_at') },
    { name: 'closed', since: liveRfp(t, 'r.closed_at') },
    {
      name: 'opened',
      since: liveRfp(
        t,
        `(select max(s.taken_at) from rfp_step s
          where s.subject_id = r.id and s."to" = 'opened' and r.state = 'opened')`,
      ),
    },
    ...PROBLEM_ENDS.map((state) => ({
      name: state,
      since: `case when ${t}.state = '${state}' then (${stepTo(t, state)}) end`,
      onlyReached: true,
    })),
  ];
  return stageLine(stages, `${t}.state in (${PROBLEM_ENDS.map((state) => `'${state}'`).join(', ')})`);
};

/** There is one at a time that did not come to nothing. */
const rfpOf: Sql = (t, viewer, kind) =>
  `(select jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title, 'state', r.state) from rfp r
    where r.problem_id = ${t}.id and r.state not in ('failed', 'cancelled') and ${maySee('r', viewer, kind)})`;

extendProjection('Problem', { stages: document({ sql: stagesOf }), rfp: document({ sql: rfpOf }) });
