import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was there before drafts, remarks, reconfirmations and approved definitions waited for anybody waits as well:
 * its time begins now. Of an approved definition whose problem has a live RFP nobody is waited for any more.
 */
export class WaitForWhatWasThere1795500002850 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      insert into waiting (id, object_type, object_id, state, organization_id, office_id, person_id, administrator,
        role, since, until, reminder, escalates, remind_at)
      select gen_random_uuid(), x.object_type, x.object_id, x.state, x.organization_id, x.office_id, x.person_id, false,
        x.role, n.now, x.until, x.reminder, x.escalates,
        case x.reminder when 'half' then n.now + (x.until - n.now) / 2 else x.until end
      from (${[DRAFTS, REMARKS, RECONFIRMATIONS, APPROVED].join(' union all ')}) x,
        (select clock_timestamp() as now) n
      where not exists (select 1 from waiting w
        where w.object_type = x.object_type and w.object_id = x.object_id)`);
    await queryRunner.query(`
      update waiting w set state = 'suggested' from definition_suggestion s
      where w.object_type = 'remark' and w.object_id = s.id and w.state = 'open'`);
    await queryRunner.query(`
      delete from waiting w using definition_version v
      where w.object_type = 'definition' and w.object_id = v.id and v.state = 'approved' and ${hasRfp('v')}`);
  }

  /** What it added cannot be told from what people did since. */
  async down(): Promise<void> {}
}

const hasRfp = (v: string): string => `exists (select 1 from rfp lr
  where lr.problem_id = ${v}.problem_id and lr.state not in ('failed', 'cancelled'))`;

/** Whether the person belongs to the organization. */
const isOf = (person: string, organization: string): string => `exists (select 1 from membership m
  where m.person_id = ${person} and m.organization_id = ${organization} and m.until is null)`;

/**
 * When a time of the office's numbers is over. Days off are not known here, so working days are read as the days of
 * that many weeks: rather a day more than one less.
 */
const dueIn = (officeId: string, number: string, otherwise: string): string =>
  `(select clock_timestamp() + case when s.span ~ '^[0-9]+wd$'
      then make_interval(days => ceil(substring(s.span from '^[0-9]+')::integer * 7 / 5.0)::integer)
      else s.span::interval end
    from (select coalesce((select o.numbers ->> '${number}' from office o where o.organization_id = ${officeId}),
      '${otherwise}') as span) s)`;

const draft = (type: string, id: string, role: string, organization: string, person: string, office: string): string =>
  `select '${type}Draft' as object_type, ${id} as object_id, 'draft' as state, ${organization} as organization_id,
    null::uuid as office_id, ${person} as person_id, ${role} as role,
    ${dueIn(office, 'draftLeft', '5wd')} as until, 'end' as reminder, 'heads' as escalates`;

/** The firm that defines for version `v`; null once it does no more. */
const DEFINER = `left join lateral (select e.definer_id as id from engagement e
  where e.id = v.engagement_id and e.state in ('active', 'done')) definer on true`;

/** Who writes for both is on the definer's side. */
const side = (person: string, definer: string, owner: string): string =>
  `case when ${isOf(person, 'definer.id')} then ${definer} else ${owner} end`;

/** Of who wrote last, as far as that is known. */
const DRAFTS = `
  ${draft('problem', 'p.id', "'owner'", 'p.owner_id', 'p.created_by', 'p.office_id')}
  from problem p where p.state = 'draft' and p.created_by is not null
  union all
  ${draft('definition', 'v.id', side('s.updated_by', "'definer'", "'owner'"), side('s.updated_by', 'definer.id', 'p.owner_id'), 's.updated_by', 'p.office_id')}
  from definition_version v join problem p on p.id = v.problem_id ${DEFINER}
    cross join lateral (select ds.updated_by from definition_section ds
      where ds.version_id = v.id and ds.updated_by is not null order by ds.updated_at desc, ds.id limit 1) s
  where v.state = 'drafting'
  union all
  ${draft('rfp', 'r.id', side('w.person_id', "'definer'", "'owner'"), side('w.person_id', 'definer.id', 'p.owner_id'), 'w.person_id', 'p.office_id')}
  from rfp r join problem p on p.id = r.problem_id left join definition_version v on v.id = r.definition_version_id
    ${DEFINER} cross join lateral (select ed.person_id from (
        select re.person_id, re.edited_at from rfp_editor re where re.rfp_id = r.id
        union all select r.created_by, r.created_at where r.created_by is not null) ed
      order by ed.edited_at desc, ed.person_id limit 1) w
  where r.state = 'draft' and r.asked_revision is distinct from r.draft_revision
  union all
  ${draft('addendum', 'a.id', side('a.created_by', "'definer'", "'owner'"), side('a.created_by', 'definer.id', 'p.owner_id'), 'a.created_by', 'p.office_id')}
  from addendum a join rfp r on r.id = a.rfp_id and r.state = 'open' join problem p on p.id = r.problem_id
    left join definition_version v on v.id = r.definition_version_id ${DEFINER}
  where a.state = 'draft' and a.asked_revision is distinct from a.revision
  union all
  ${draft('proposal', 'pr.id', "'party'", 'pr.party_id', 'pr.created_by', 'r.office_id')}
  from proposal pr join rfp r on r.id = pr.rfp_id and r.state = 'open'
  where pr.state = 'draft' or pr.state in ('submitted', 'needsReconfirm')
    and exists (select 1 from proposal_draft pd where pd.proposal_id = pr.id)`;

/** What is said waits for the other party; of who is both, for nobody. */
const REMARKS = `
  select 'remark', c.id, c.state, case when t.role = 'definer' then definer.id else p.owner_id end,
    null::uuid, null::uuid, t.role, ${dueIn('p.office_id', 'remarkAnswered', '3wd')}, 'end', 'heads'
  from (select id, version_id, written_by as said_by, 'open' as state from definition_comment
      where parent_id is null and resolved_at is null
    union all select id, version_id, suggested_by, 'suggested' from definition_suggestion where state = 'open') c
    join definition_version v on v.id = c.version_id and v.state in ('drafting', 'ownerReview')
    join problem p on p.id = v.problem_id ${DEFINER}
    cross join lateral (select case
      when ${isOf('c.said_by', 'definer.id')} then case when definer.id <> p.owner_id then 'owner' end
      when ${isOf('c.said_by', 'p.owner_id')} and definer.id = p.owner_id then null
      when definer.id is not null then 'definer' end as role) t
  where t.role is not null and not exists (select 1 from definition_comment an where an.parent_id = c.id
    and ${isOf('an.written_by', "case when t.role = 'definer' then definer.id else p.owner_id end")})`;

const RECONFIRMATIONS = `
  select 'proposal', pr.id, pr.state, pr.party_id, null::uuid, null::uuid, 'party', r.closes_at, 'half', 'none'
  from proposal pr join rfp r on r.id = pr.rfp_id and r.state = 'open' where pr.state = 'needsReconfirm'`;

const APPROVED = `
  select 'definition', v.id, v.state, definer.id, case when definer.id is null then p.office_id end, null::uuid,
    case when definer.id is null then 'office' else 'definer' end,
    ${dueIn('p.office_id', 'rfpDraft', '10wd')}, 'end', 'office'
  from definition_version v join problem p on p.id = v.problem_id and p.state = 'accepted' and p.office_id is not null
    ${DEFINER}
  where v.state = 'approved' and not ${hasRfp('v')}`;
