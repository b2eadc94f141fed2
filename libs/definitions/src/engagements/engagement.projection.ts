import { standsInSql, waitsOf } from '@peyvand/organizations';
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
  stepsOf,
  text,
  type Sql,
} from '@peyvand/platform';
import { engagementList } from './engagement.lists.js';

const mine = (viewer: Parameters<Sql>[1]): string => `any(${viewer('organizationIds', 'uuid[]')})`;

/** Owner, office, that definer. What one definer proposed is nothing for another. */
export const maySeeEngagement: Sql = (t, viewer) =>
  `(${t}.definer_id = ${mine(viewer)} or exists (select 1 from problem p where p.id = ${t}.problem_id
    and (p.owner_id = ${mine(viewer)} or p.office_id = any(${viewer('officeIds', 'uuid[]')})
      or ${standsInSql('problem', 'p.id', viewer)})))`;

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
          and m.role <> 'member'
          join person x on x.id = m.person_id
        where p.id = ${t}.problem_id and ${t}.state = 'active')`,
    }),
    steps: stepsOf('engagement_step'),
    waitsFor: waitsOf('engagement'),
    nextSteps: external('state'),
  },
  ...engagementList,
});

extendProjection('Problem', { engagements: page('Engagement', 'problem_id') });
