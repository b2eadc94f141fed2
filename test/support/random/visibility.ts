import type { TestApi } from '../api.js';
import type { Dice } from './dice.js';
import type { World } from './world.js';

const SAMPLES = 150;

/** Whose organizations `$2` acts for. */
const MINE = '(select m.organization_id from membership m where m.person_id = $2 and m.until is null)';
const MY_OFFICES = `(select m.organization_id from membership m
  join organization_capacity c on c.organization_id = m.organization_id and c.kind = 'office'
  and c.state = 'verified' and c.verified_until >= (now() at time zone 'Asia/Tehran')::date
  where m.person_id = $2 and m.until is null)`;
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

/** Owner, definer and office of RFP `r` of problem `p`. */
const MAKES = `(p.owner_id in ${MINE} or ${officeOf('p')} or r.office_id in ${MY_OFFICES}
  or exists (select 1 from engagement e join definition_version v on v.engagement_id = e.id
    where v.id = r.definition_version_id and e.state in ('active', 'done') and e.definer_id in ${MINE}))`;
/** Organization `mine` accepted the newest NDA text of RFP `r`, where there is one. */
const ACCEPTED = `(select coalesce(bool_and(exists (select 1 from nda_acceptance y
    where y.nda_text_id = n.id and y.organization_id = mine.organization_id)), true)
  from (select id from nda_text where rfp_id = r.id order by number desc limit 1) n)`;
/** Who reads all of RFP `r`: who makes it; once it opened who was let in, or of a public one every verified solver. */
const READS_ALL = `(${MAKES} or (r.opened_at is not null and exists (select 1 from ${MINE} mine where ${ACCEPTED}
  and (exists (select 1 from rfp_access a where a.rfp_id = r.id and a.organization_id = mine.organization_id
      and (a.until is null or a.until > now()))
    or (r.confidentiality = 'public' and exists (select 1 from organization_capacity c
      where c.organization_id = mine.organization_id and c.kind = 'solver' and c.state = 'verified'
        and c.verified_until >= (now() at time zone 'Asia/Tehran')::date))))))`;

/** The rules of who reads what, said once more in words of their own, against which the answers of the API are held. */
const RULES: Readonly<Record<string, string>> = {
  problem: `select ${READS} as sees from problem p where p.id = $1`,
  engagement: `select p.owner_id in ${MINE} or e.definer_id in ${MINE} or ${officeOf('p')} as sees
    from engagement e join problem p on p.id = e.problem_id where e.id = $1`,
  definition: `select ${READS} as sees
    from definition_version v join problem p on p.id = v.problem_id where v.id = $1`,
  rfp: `select r.state not in ('draft', 'inReview', 'approved') and r.opened_at is not null
      or ${MAKES} as sees
    from rfp r join problem p on p.id = r.problem_id where r.id = $1`,
  addendum: `select ${MAKES} or a.state = 'published' and ${READS_ALL} as sees
    from addendum a join rfp r on r.id = a.rfp_id join problem p on p.id = r.problem_id where a.id = $1`,
  question: `select ${READS_ALL} as sees
    from question q join rfp r on r.id = q.rfp_id join problem p on p.id = r.problem_id where q.id = $1`,
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

/** What is found within its RFP alone. */
const WITHIN_RFP: Readonly<Record<string, string>> = { addendum: 'addenda', question: 'questions' };

async function isSeen(api: TestApi, word: string, id: string, person: string): Promise<boolean> {
  const within = WITHIN_RFP[word];
  if (!within) {
    const { data } = await api.as({ id: person }).request(`query ($id: ID!) { ${word}(id: $id) { id } }`, { id });
    return data?.[word] != null;
  }
  const { rows } = await api.owner.query<{ rfp_id: string }>(`select rfp_id from ${word} where id = $1`, [id]);
  const { data } = await api
    .as({ id: person })
    .request(`query ($id: ID!) { rfp(id: $id) { ${within}(first: 100) { nodes { id } } } }`, { id: rows[0]?.rfp_id });
  const nodes: { id: string }[] = data?.rfp?.[within]?.nodes ?? [];
  return nodes.some((node) => node.id === id);
}

/** Whether by the rules of the domain somebody sees an object; null for what no rule is about. */
export async function maySee(api: TestApi, word: string, id: string, person: string): Promise<boolean | null> {
  const rule = RULES[word];
  if (!rule) return null;
  const { rows } = await api.owner.query<{ sees: boolean | null }>(rule, [id, person]);
  return rows[0]?.sees === true;
}

/** An officer of a match's office: told that they are barred where they are, and nothing else of it. */
export async function isOfItsOffice(api: TestApi, word: string, id: string, person: string): Promise<boolean> {
  if (word !== 'match') return false;
  const { rows } = await api.owner.query<{ is: boolean }>(
    `select r.office_id in ${MY_OFFICES} or ${officeOf('p')} as is
     from match m join rfp r on r.id = m.rfp_id join problem p on p.id = r.problem_id where m.id = $1`,
    [id, person],
  );
  return rows[0]?.is === true;
}

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
    const may = await maySee(api, word, id, person);
    const sees = await isSeen(api, word, id, person);
    // What a worker changed in between was asked of two states.
    if (may !== sees && may === (await maySee(api, word, id, person)))
      faults.push(`${person} ${may ? 'does not see' : 'sees'} ${word} ${id}`);
  }
  return faults;
}
