import type { TestApi } from '../api.js';
import type { Dice } from './dice.js';
import type { World } from './world.js';

const SAMPLES = 150;

/** Whose organizations `$2` acts for. */
const MINE = '(select m.organization_id from membership m where m.person_id = $2 and m.until is null)';
const MY_OFFICES = `(select m.organization_id from membership m
  join organization_capacity c on c.organization_id = m.organization_id and c.kind = 'office'
  and c.state = 'verified' and c.verified_until >= current_date where m.person_id = $2 and m.until is null)`;
const officeOf = (problem: string): string => `(${problem}.office_id in ${MY_OFFICES} or exists (
  select 1 from office_stand_in s where s.object_type = 'problem' and s.object_id = ${problem}.id
    and s.office_id in ${MY_OFFICES}))`;

/** An interest in problem `p`: declared, or by a place in its owner or in its definer, the office itself excepted. */
const TOUCHED = `(exists (select 1 from officer_conflict o where o.problem_id = p.id and o.person_id = $2
    and o.kind <> 'none') or p.owner_id in ${MINE}
  or exists (select 1 from problem_access d where d.problem_id = p.id and (d.until is null or d.until > now())
    and d.organization_id is distinct from p.office_id and d.organization_id in ${MINE}))`;
/** A place in a company that was found for RFP `r` or let in. */
const COMPETING = `exists (select organization_id from match where rfp_id = r.id and organization_id <> p.owner_id
    and organization_id in ${MINE} union select organization_id from rfp_access where rfp_id = r.id
    and organization_id <> p.owner_id and organization_id in ${MINE})`;

/** Who reads problem `p`, and with it every version of its definition. */
const READS = `(p.owner_id in ${MINE} or (p.state <> 'draft' and ${officeOf('p')})
  or (p.state = 'draft' and p.entered_by in ${MINE})
  or exists (select 1 from problem_access a where p.state <> 'draft' and a.problem_id = p.id
    and (a.until is null or a.until > now()) and a.organization_id in ${MINE})
  or (p.state = 'appealed' and exists (select 1 from office f
    where f.is_fallback and f.organization_id in ${MY_OFFICES}))
  or (p.state = 'referred' and p.referred_to in ${MY_OFFICES}))`;

/** The rules of who reads what, said once more in words of their own, against which the answers of the API are held. */
const RULES: Readonly<Record<string, string>> = {
  problem: `select ${READS} as sees from problem p where p.id = $1`,
  engagement: `select p.owner_id in ${MINE} or e.definer_id in ${MINE} or ${officeOf('p')} as sees
    from engagement e join problem p on p.id = e.problem_id where e.id = $1`,
  definition: `select ${READS} as sees
    from definition_version v join problem p on p.id = v.problem_id where v.id = $1`,
  rfp: `select r.state not in ('draft', 'inReview', 'approved') and r.opened_at is not null
      or p.owner_id in ${MINE} or ${officeOf('p')} or r.office_id in ${MY_OFFICES}
      or exists (select 1 from engagement e join definition_version v on v.engagement_id = e.id
        where v.id = r.definition_version_id and e.state in ('active', 'done') and e.definer_id in ${MINE}) as sees
    from rfp r join problem p on p.id = r.problem_id where r.id = $1`,
  match: `select (r.office_id in ${MY_OFFICES} or ${officeOf('p')}) and (m.organization_id in ${MINE}
      or not (${TOUCHED} or ${COMPETING}))
    or p.owner_id in ${MINE} and r.closed_at is not null and not ${COMPETING}
    or m.organization_id in ${MINE} and (m.origin = 'selfApplied' or m.notified_at is not null) as sees
    from match m join rfp r on r.id = m.rfp_id join problem p on p.id = r.problem_id where m.id = $1`,
  proposal: `select exists (select 1 from proposal_party y where y.proposal_id = x.id and y.organization_id in ${MINE})
    or (x.state = 'opened' and not ${COMPETING}
      and (p.owner_id in ${MINE} or (${officeOf('p')} and not ${TOUCHED}))) as sees
    from proposal x join rfp r on r.id = x.rfp_id join problem p on p.id = r.problem_id where x.id = $1`,
};

/**
 * Asks for random objects as random people, and answers where somebody sees what is not theirs, or does not see what
 * is.
 */
export async function seenWrongly(api: TestApi, world: World, dice: Dice, samples = SAMPLES): Promise<string[]> {
  await world.refresh();
  const faults: string[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const word = dice.of(Object.keys(RULES).filter((name) => world.has(name)));
    const id = world.any(word);
    const person = dice.chance(0.5) ? await world.somebodyAround(word, id) : world.anybody();
    const { rows } = await api.owner.query<{ sees: boolean | null }>(RULES[word] ?? '', [id, person]);
    const { data } = await api.as({ id: person }).request(`query ($id: ID!) { ${word}(id: $id) { id } }`, { id });
    const may = rows[0]?.sees === true;
    if (may !== (data?.[word] != null)) faults.push(`${person} ${may ? 'does not see' : 'sees'} ${word} ${id}`);
  }
  return faults;
}
