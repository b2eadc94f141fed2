import { foldText } from '@peyvand/language';
import {
  choice, dateTime, document, extendProjection, external, float, id, integer, one, projection, text, bool, stepsOf, texts, type Sql,
} from '@peyvand/platform';

const reviewedByViewer: Sql = (t, viewer) => `exists (select 1 from rfp r where r.id = ${t}.rfp_id and r.office_id = any(${viewer('officeIds', 'uuid[]')}))`;

/** A company sees its own match from the moment it is told; one that applied by itself from the start. */
const toldToViewer: Sql = (t, viewer) =>
  `${t}.organization_id = any(${viewer('organizationIds', 'uuid[]')}) and (${t}.notified_at is not null or ${t}.origin = 'selfApplied')`;

const closedForOwner: Sql = (t, viewer) =>
  `exists (select 1 from rfp r join problem p on p.id = r.problem_id where r.id = ${t}.rfp_id and r.closed_at is not null
     and p.owner_id = any(${viewer('organizationIds', 'uuid[]')}))`;

/** What an officer noted when adding a company is for officers. */
const mayReadNote: Sql = (t, viewer, kind) => `(${reviewedByViewer(t, viewer, kind)} or ${t}.origin <> 'added' or ${t}.state = 'declined')`;

const anyOf = (...rules: Sql[]): Sql => (t, viewer, kind) => rules.map((rule) => `(${rule(t, viewer, kind)})`).join(' or ');

const maySeeMatch = anyOf(reviewedByViewer, toldToViewer, closedForOwner);

projection('Match', {
  table: 'match',
  fields: {
    id: id(), state: choice(), origin: choice(),
    rfp: one('Rfp', 'rfp_id'), company: one('Organization', 'organization_id'), score: one('MatchScore', 'score_id'),
    isStale: bool({ sql: (t) => `coalesce((select s.rfp_version_id is distinct from r.version_id
        or s.profile_version_id is distinct from (select f.current_version_id from profile f where f.organization_id = ${t}.organization_id)
      from match_score s join rfp r on r.id = ${t}.rfp_id where s.id = ${t}.score_id), false)` }),
    decidedBy: text({ sql: (t) => `(select p.name from person p where p.id = ${t}.decided_by)`, visible: reviewedByViewer }),
    decidedAt: dateTime(), notifyAt: dateTime({ visible: reviewedByViewer }), notifiedAt: dateTime(), seenAt: dateTime(),
    reason: text(), note: text({ visible: mayReadNote }), createdAt: dateTime(), steps: { ...stepsOf('match_step'), visible: reviewedByViewer }, nextSteps: external('state'),
  },
  visible: maySeeMatch,
  filters: {
    rfpId: { sql: (t, value) => `${t}.rfp_id = ${value}`, cast: 'uuid' },
    'filter.states': { sql: (t, value) => `${t}.state = any(${value})`, cast: 'text[]' },
    'filter.origin': { sql: (t, value) => `${t}.origin = ${value}`, cast: 'text' },
    'filter.minScore': { sql: (t, value) => `${t}.score >= ${value}`, cast: 'float8' },
    'filter.companyName': {
      sql: (t, value) => `exists (select 1 from organization o where o.id = ${t}.organization_id and o.name_folded like '%' || ${value} || '%')`,
      cast: 'text',
      prepare: (value) => foldText(String(value)).replace(/[\\%_]/g, '\\$&'),
    },
  },
  orders: {
    score: { sql: (t) => `${t}.score::numeric`, cast: 'numeric', descending: true },
    newest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz', descending: true },
    company: { sql: (t) => `(select o.name_folded from organization o where o.id = ${t}.organization_id)`, cast: 'text' },
    oldest: { sql: (t) => `${t}.created_at`, cast: 'timestamptz' },
  },
});

/** Who sees the match sees its scores. */
projection('MatchScore', {
  table: 'match_score',
  fields: { id: id(), score: float(), raw: float(), ranker: text(), hardFailures: texts(), reasons: document(), createdAt: dateTime() },
  visible: (t, viewer, kind) => `exists (select 1 from match m where m.id = ${t}.match_id and (${maySeeMatch('m', viewer, kind)}))`,
});

projection('ScoringRun', {
  table: 'scoring_run',
  fields: {
    id: id(), ranker: text(), companies: integer(), stored: integer(), startedAt: dateTime(), finishedAt: dateTime(),
    hardFailures: document({ sql: (t) => `(select coalesce(jsonb_agg(jsonb_build_object('failure', f.key, 'companies', f.value) order by f.key), '[]') from jsonb_each(${t}.hard_failures) f)` }),
  },
  visible: reviewedByViewer,
  orders: { newest: { sql: (t) => `${t}.finished_at`, cast: 'timestamptz', descending: true } },
});

extendProjection('Rfp', {
  scoringRun: one('ScoringRun', (t) => `(select s.id from scoring_run s where s.rfp_id = ${t}.id order by s.finished_at desc limit 1)`),
  myMatch: one('Match', (t, viewer) => `(select m.id from match m where m.rfp_id = ${t}.id
    and m.organization_id = any(${viewer('organizationIds', 'uuid[]')}) order by m.notified_at desc nulls last limit 1)`),
});
