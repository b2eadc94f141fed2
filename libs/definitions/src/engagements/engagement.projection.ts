import { leadsSql, stepsOf, waitsOf } from '@peyvand/organizations';
import {
  bool,
  choice,
  dateTime,
  document,
  external,
  extendProjection,
  id,
  integer,
  one,
  page,
  projection,
  text,
  type Sql,
} from '@peyvand/platform';
import { mayReadProblem } from '@peyvand/problems';
import { engagementList } from './engagement.lists.js';
import { engagementParties } from '../definition.parties.js';

/** Owner, office, that definer. What one definer proposed is nothing for another. */
export const maySeeEngagement: Sql = (t, ...reader) => {
  const { definer, owner, office } = engagementParties.is;
  return `(${definer(t, ...reader)} or ${owner(t, ...reader)} or ${office(t, ...reader)})`;
};

/** Who asked or was asked to define a problem and does not read it: whose it is, is none of theirs. */
const isStrangerToProblem: Sql = (t, viewer, kind) =>
  `not exists (select 1 from problem sp where sp.id = ${t}.problem_id and ${mayReadProblem('sp', viewer, kind)})`;

projection('Engagement', {
  table: 'engagement',
  visible: maySeeEngagement,
  fields: {
    id: id(),
    number: text(),
    state: choice(),
    origin: choice(),
    problemId: id(),
    message: text(),
    approach: text(),
    durationDays: integer(),
    payer: choice(),
    reason: text(),
    reasonNote: text(),
    createdAt: dateTime(),
    dueAt: dateTime(),
    conflict: choice(),
    conflictNote: text(),
    isConflictWaived: bool({ sql: (t) => `${t}.conflict_waived_by is not null` }),
    definer: one('Organization', 'definer_id'),
    problem: one('Problem', 'problem_id'),
    fee: document({
      sql: (t) =>
        `(case when ${t}.fee_amount is null then null
          else jsonb_build_object('amount', ${t}.fee_amount::text, 'currency', ${t}.fee_currency) end)`,
    }),
    contacts: document({
      sql: (
        t,
      ) => `(select coalesce(jsonb_agg(jsonb_build_object('organizationId', m.organization_id, 'name', x.name, 'email',
        x.email) order by x.name, x.id), '[]')
        from problem p join membership m on m.organization_id in (p.owner_id, ${t}.definer_id) and m.until is null
          and ${leadsSql('m')}
          join person x on x.id = m.person_id
        where p.id = ${t}.problem_id and ${t}.state = 'active')`,
    }),
    steps: stepsOf('engagement_step', {
      office: engagementParties.sql.office,
      hidden: { organization: engagementParties.sql.owner, from: isStrangerToProblem },
    }),
    waitsFor: waitsOf('engagement'),
    nextSteps: external('state'),
  },
  ...engagementList,
});

extendProjection('Problem', { engagements: page('Engagement', 'problem_id') });
