import { personNameSql } from '@peyvand/accounts';
import { partsOfName } from '@peyvand/language';
import {
  bool,
  choice,
  clockNextOf,
  dateTime,
  document,
  extendProjection,
  external,
  float,
  id,
  integer,
  one,
  projection,
  text,
  texts,
  type Filter,
  type Sql,
} from '@peyvand/platform';
import { stepsOf } from '@peyvand/organizations';
import { contactsLeftSql, nextContactSql } from '../budget/contact-budget.js';
import { shownNote, shownState, unlessHushed } from './hushed.js';
import { history } from './match-history.projection.js';
import { mayReadMatch, mayReadNote, maySeeMatch, reviewedByViewer } from './match.policy.js';
import { matchWaits } from '../lifecycle/match.waits.js';
import { waitsFor } from './match-waits.projection.js';
import { isNewcomerSql } from '../queue/newcomer-place.js';
import { orders } from './match-orders.js';
import { queueFilters } from '../queue/queue.lists.js';
import { isSince, scoreSince } from './matches-at.js';
import { matchParties } from '../match.parties.js';

const shownScoreId: Sql = (t, viewer, kind) =>
  `(case when ${isSince(t)} or ${reviewedByViewer(t, viewer, kind)} then ${t}.score_id end)`;

const filters: Record<string, Filter> = {
  ...queueFilters,
  'filter.states': { sql: (t, value, ...reading) => `${shownState(t, ...reading)} = any(${value})`, cast: 'text[]' },
  'filter.origin': { sql: (t, value) => `${t}.origin = ${value}`, cast: 'text' },
  // A score that may not be read is not found out by asking for more and more of it either.
  'filter.minScore': {
    sql: (t, value, ...reading) =>
      `((${scoreSince(t)} >= ${value} or (${t}.score >= ${value} and ${reviewedByViewer(t, ...reading)}))
        and (${mayReadMatch(t, ...reading)}))`,
    cast: 'float8',
  },
  // Only officers know of it, so for a company nothing is ever set aside.
  'filter.isDeferred': {
    sql: (t, value, viewer) =>
      `(coalesce(${t}.deferred_until > clock_timestamp(), false)
        and ${reviewedByViewer(t, viewer, 'officer')}) = ${value}`,
    cast: 'boolean',
  },
  'filter.companyName': {
    sql: (t, value) =>
      `exists (select 1 from organization o where o.id = ${t}.organization_id
        and exists (select 1 from unnest(${value}) part where strpos(o.name_folded, part) > 0))`,
    cast: 'text[]',
    prepare: (value) => partsOfName(String(value)),
  },
};

projection('Match', {
  table: 'match',
  fields: {
    id: id(),
    state: choice({ sql: shownState }),
    origin: choice(),
    rfp: one('Rfp', 'rfp_id'),
    company: one('Organization', 'organization_id'),
    score: one('MatchScore', shownScoreId),
    isStale: bool({
      sql: (t, viewer, kind) => `coalesce((select s.rfp_version_id is distinct from r.version_id
        or s.profile_version_id is distinct from (select f.current_version_id from profile f
          where f.organization_id = ${t}.organization_id)
      from match_score s join rfp r on r.id = ${t}.rfp_id where s.id = ${shownScoreId(t, viewer, kind)}), false)`,
    }),
    decidedBy: text({
      sql: (t, viewer) =>
        `(select ${personNameSql('p', viewer('locale', 'text'))} from person p where p.id = ${t}.decided_by)`,
      visible: reviewedByViewer,
    }),
    decidedAt: dateTime({ visible: unlessHushed(mayReadMatch) }),
    notifyAt: dateTime({ visible: reviewedByViewer }),
    notifiedAt: dateTime(),
    seenAt: dateTime(),
    expiresAt: dateTime({
      sql: (t) =>
        `case when ${t}.expires_at is not null then least(${t}.expires_at, (select r.closes_at from rfp r
          where r.id = ${t}.rfp_id)) end`,
    }),
    deferredUntil: dateTime({ visible: reviewedByViewer }),
    contactsLeft: integer({ sql: (t) => contactsLeftSql(`${t}.organization_id`), visible: reviewedByViewer }),
    nextContactAt: dateTime({ sql: (t) => nextContactSql(`${t}.organization_id`), visible: reviewedByViewer }),
    isNewcomer: bool({ sql: (t) => isNewcomerSql(`${t}.organization_id`), visible: reviewedByViewer }),
    // Only rows of the order `place` carry it.
    isMovedUp: bool({ sql: (t) => `coalesce((to_jsonb(${t}) ->> 'moved_up')::boolean, false)` }),
    reason: text({ visible: unlessHushed(mayReadMatch) }),
    note: text({ sql: shownNote, visible: mayReadNote }),
    createdAt: dateTime(),
    steps: { ...stepsOf('match_step', matchParties.sql), visible: reviewedByViewer },
    history,
    waitsFor,
    clockNext: clockNextOf(matchWaits, reviewedByViewer),
    nextSteps: external('state'),
  },
  visible: maySeeMatch,
  filters,
  orders,
  facets: {
    states: 'state',
    origin: 'origin',
    officeField: (t) => `(select r.office_field from rfp r where r.id = ${t}.rfp_id)`,
  },
});

/** Who reads how a match was judged reads its scores. */
projection('MatchScore', {
  table: 'match_score',
  fields: {
    id: id(),
    score: float(),
    raw: float(),
    ranker: text(),
    hardFailures: texts(),
    createdAt: dateTime(),
    reasons: document({ sql: (t) => `('{"improvements": []}'::jsonb || ${t}.reasons)` }),
  },
  visible: (t, viewer, kind) =>
    `exists (select 1 from match m where m.id = ${t}.match_id and (${mayReadMatch('m', viewer, kind)}))`,
});

projection('ScoringRun', {
  table: 'scoring_run',
  fields: {
    id: id(),
    ranker: text(),
    companies: integer(),
    stored: integer(),
    startedAt: dateTime(),
    finishedAt: dateTime(),
    hardFailures: document({
      sql: (t) =>
        `(select coalesce(jsonb_agg(jsonb_build_object('failure', f.key, 'companies', f.value) order by f.key), '[]')
          from jsonb_each(${t}.hard_failures) f)`,
    }),
  },
  visible: reviewedByViewer,
  orders: { newest: { sql: (t) => `${t}.finished_at`, cast: 'timestamptz', descending: true } },
});

extendProjection('Rfp', {
  scoringRun: one(
    'ScoringRun',
    (t) => `(select s.id from scoring_run s where s.rfp_id = ${t}.id order by s.finished_at desc limit 1)`,
  ),
  myMatch: one(
    'Match',
    (t, viewer) => `(select m.id from match m where m.rfp_id = ${t}.id
    and m.organization_id = any(${viewer('organizationIds', 'uuid[]')}) order by m.notified_at desc nulls last
      limit 1)`,
  ),
});
