import { personNameSql } from '@peyvand/accounts';
import { document, type ScalarField, type Sql } from '@peyvand/platform';

interface Taken {
  /** SQL: the offices that act on the row, as an array; their people are named to all who read its history. */
  readonly office?: (t: string) => string;
  /** An organization that stays unnamed for those who may not know it, such as the owner of a hidden problem. */
  readonly hidden?: { readonly organization: (t: string) => string; readonly from: Sql };
}

/** The history of a row, oldest first, at most the latest 100 steps. */
export function stepsOf(table: string, { office = () => 'array[]::uuid[]', hidden }: Taken = {}): ScalarField {
  return document({
    sql: (t, viewer, kind) => {
      const isNamed = `s.by_organization = any(${viewer('organizationIds', 'uuid[]')} || ${office(t)})`;
      const isHidden = hidden
        ? `(${hidden.from(t, viewer, kind)} and s.by_organization = ${hidden.organization(t)}) is true`
        : 'false';
      const taker = `jsonb_build_object(
        'person', case when ${isNamed} then (select ${personNameSql('sp', viewer('locale', 'text'))}
          from person sp where sp.id = s.by_person) end,
        'organization', case when not (${isHidden}) then (select so.name from organization so
          where so.id = s.by_organization) end,
        'role', (select sm.role from membership sm where sm.person_id = s.by_person
          and sm.organization_id = s.by_organization order by sm.until desc nulls first, sm.since desc limit 1))`;
      return `(select coalesce(jsonb_agg(jsonb_build_object('step', s.step, 'from', s."from", 'to', s."to",
          'reason', s.reason, 'note', s.note,
          'takenAt', to_char(s.taken_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'by', case when s.by_person is not null then ${taker} end) order by s.taken_at, s.id), '[]')
        from (select * from ${table} s where s.subject_id = ${t}.id order by s.taken_at desc limit 100) s)`;
    },
  });
}
