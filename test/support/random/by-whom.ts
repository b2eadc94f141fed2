import type pg from 'pg';
import { rowsOf, TABLES } from '../lifecycles/tables.js';

const PROBLEM = 'join problem p on p.id = t.problem_id';
const RFP = 'join rfp r on r.id = t.rfp_id join problem p on p.id = r.problem_id';

/** Tables of objects, joined with the problem they are about. */
const FROM: Readonly<Record<string, string>> = {
  problem: 'problem t join problem p on p.id = t.id',
  engagement: `engagement t ${PROBLEM}`,
  definition: `definition_version t ${PROBLEM}`,
  rfp: `rfp t ${PROBLEM}`,
  addendum: `addendum t ${RFP}`,
  match: `match t ${RFP}`,
  proposal: `proposal t ${RFP}`,
  capacity: 'organization_capacity t',
  joiningRequest: 'joining_request t',
};

/** The definer of a thing: who offered, applied or defines it. */
const DEFINERS = 'select d.definer_id from engagement d where d.problem_id = p.id';
const VERIFIED =
  "select c.organization_id from organization_capacity c where c.kind = 'office' and c.state = 'verified'";
/** The office of problem `p` and who stands in for it; of one that was referred any has had it that took part. */
const OFFICES = `select o.organization_id from (${VERIFIED}) o where o.organization_id = p.office_id
  or exists (select 1 from office f where f.organization_id = o.organization_id and f.is_fallback)
  or exists (select 1 from office_stand_in x where x.object_type = 'problem' and x.object_id = p.id
    and x.office_id = o.organization_id)
  or exists (select 1 from problem_step x where x.subject_id = p.id and x.step = 'refer')`;

/** SQL of the organizations that a letter of the tables means, by kind of object; `p` is the problem. */
function organizationsOf(name: string, letter: string): string | null {
  if (/[oOm]/.test(letter)) {
    if (name === 'capacity' || name === 'joiningRequest') return 'select t.organization_id';
    return name === 'problem' || FROM[name]?.includes('problem p') ? 'select p.owner_id' : null;
  }
  if (/[wv]/.test(letter)) return 'select t.entered_by';
  if (/[de]/.test(letter)) return name === 'engagement' ? 'select t.definer_id' : DEFINERS;
  if (/[fjrb]/.test(letter)) return FROM[name]?.includes('problem p') ? OFFICES : VERIFIED;
  if (/[ck]/.test(letter)) return name === 'proposal' ? 'select t.party_id' : 'select t.organization_id';
  return null;
}

/** Some letters mean the head alone, some a head or manager. */
const leads = (letter: string): string =>
  letter === 'O' ? "and m.role = 'head'" : /[ovdc]/.test(letter) ? "and m.role in ('head', 'manager')" : '';

/** SQL: whether the person of step `s` is one whom a letter means towards object `t`. */
function isOne(name: string, letter: string): string {
  if (letter === 'a') return 'exists (select 1 from person a where a.id = s.by_person and a.is_administrator)';
  if (letter === 'x') return 'true';
  const organizations = organizationsOf(name, letter);
  return organizations
    ? `exists (select 1 from membership m where m.person_id = s.by_person ${leads(letter)}
        and (m.until is null or m.until >= s.taken_at)
        and m.organization_id in (${organizations}))`
    : 'false';
}

/** Steps that somebody took whom the table of the lifecycle does not name. */
export async function takenByWrong(
  pool: pg.Pool,
  kept: Readonly<Record<string, string>>,
  since: Date,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [name, from] of Object.entries(FROM))
    for (const { step, by } of rowsOf(TABLES[name] ?? '')) {
      const may = [...by].filter((letter) => letter !== 's').map((letter) => isOne(name, letter));
      const { rows } = await pool.query<{ id: string; person: string }>(
        `select s.subject_id as id, s.by_person as person from ${kept[name]}_step s, ${from}
         where t.id = s.subject_id and s.step = $1 and s.taken_at >= $2 and s.by_person is not null and not (${may.join(' or ') || 'false'})`,
        [step, since],
      );
      for (const { id, person } of rows)
        faults.push(`${name} ${id}: ${step} was taken by ${person}, who is none of ${by}`);
    }
  return faults;
}
