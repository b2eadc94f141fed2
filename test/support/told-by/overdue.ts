import type pg from 'pg';
import { EscalateWaiting } from '@peyvand/insights';
import { newId } from '@peyvand/kernel';
import { toldOf } from '@peyvand/notices';
import { Db } from '@peyvand/platform';
import type { TestApi } from '../api.js';
import type { ToldScene } from './scene.js';
import { SIDES } from './table.js';

/**
 * Who is told, one after the other, of what waits too long, as the domain has it: kind of object, state, who is waited
 * for, how it is brought to mind, and whom each level tells. A reminder; the office's head beside those who were
 * reminded; the fallback office's officers; then nobody again. `-`: a level at which nobody may act is passed over.
 */
export const OVERDUE = `
capacity        pending      office       ladder office0    office0 b
capacity        incomplete   organization ladder owner      owner+f1 b
problem         triage       office       ladder office     office b
problem         appealed     office       ladder judged     judged b
problem         accepted     office       ladder office     office b
engagement      applied      office       ladder office     office b
definition      drafting     definer      ladder definer    definer+f1 b
definition      ownerReview  owner        ladder owner      owner+f1 b
definition      officeReview office       ladder office     office b
definition      approved     definer      ladder definer    definer+f1 b
rfp             draft        owner        ladder owner      owner+f1 b
rfp             inReview     office       ladder uninvolved -         b
rfp             opening      office       ladder unbarred   unbarred b
reviewQueue     inReview     office       ladder unbarred   unbarred b
question        open         owner        ladder owner      owner+f1 b
addendum        inReview     office       ladder office     office b
joiningRequest  requested    organization heads  o
proposal        needsReconfirm party      once   company
remark          open         definer      heads  d
problemDraft    draft        owner        heads  o
definitionDraft drafting     definer      heads  d
rfpDraft        draft        owner        heads  o
addendumDraft   draft        owner        heads  o
profileDraft    draft        organization heads  o
proposalDraft   draft        party        heads  c
`;

const ESCALATES: Readonly<Record<string, string>> = { ladder: 'office', heads: 'heads', once: 'none' };
const LEVELS = ['reminded', 'head', 'fallback'];

/** Where the objects of the scene lie, and whose state tells who may act. */
const OBJECTS: Readonly<Record<string, { id: string; table?: string }>> = {
  capacity: { id: 'capacityId' },
  problem: { id: 'problemId', table: 'problem' },
  engagement: { id: 'engagementId', table: 'engagement' },
  definition: { id: 'definitionVersionId', table: 'definition_version' },
  rfp: { id: 'rfpId', table: 'rfp' },
  reviewQueue: { id: 'rfpId' },
  question: { id: 'questionId' },
  addendum: { id: 'addendumId' },
  joiningRequest: { id: 'joiningRequestId' },
  proposal: { id: 'proposalId' },
  remark: { id: 'commentId' },
  problemDraft: { id: 'problemId' },
  definitionDraft: { id: 'definitionVersionId' },
  rfpDraft: { id: 'rfpId' },
  addendumDraft: { id: 'addendumId' },
  profileDraft: { id: 'organizationId' },
  proposalDraft: { id: 'proposal2Id' },
};

/** The part of the scene whose people are asked. */
const HEAD_OF: Readonly<Record<string, string>> = {
  office: 'f1',
  owner: 'o',
  organization: 'o',
  definer: 'd',
  party: 'c',
};

const namesOf = (sides: string): string[] =>
  sides
    .split('+')
    .flatMap((side) => (SIDES[side] ?? side).split(' '))
    .sort();

/** Writes that no rule of the database has to agree with: only who is told is looked at. */
async function written(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = 'replica'");
    await work(client);
  } finally {
    client.release(true);
  }
}

/** What the scene of told events has no row of. */
async function completed(api: TestApi, { people, ids }: ToldScene): Promise<Record<string, string>> {
  const commentId = newId();
  await written(api.owner, async (client) => {
    // One row is put into states that it could not come to from where it is.
    const { rows } = await client.query<{ drop: string }>(
      `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
        where contype = 'c' and conrelid = any('{problem,engagement,definition_version,rfp}'::regclass[])`,
    );
    for (const { drop } of rows) await client.query(drop);
    await client.query('update definition_version set approved_by = $2 where id = $1', [
      ids['definitionVersionId'],
      people['f1'],
    ]);
    await client.query('update problem set decided_by = $2 where id = $1', [ids['problemId'], people['f2']]);
    await client.query(
      `insert into question (id, rfp_id, organization_id, asked_by, text, asked_at)
        select $1, $2, m.organization_id, m.person_id, 'x', now() from membership m where m.person_id = $3 limit 1`,
      [ids['questionId'], ids['rfpId'], people['c']],
    );
    await client.query(
      `insert into definition_comment (id, version_id, section, revision, text, written_by, written_at)
        values ($1, $2, 'subject', 0, 'x', $3, now())`,
      [commentId, ids['definitionVersionId'], people['o']],
    );
  });
  return { ...ids, commentId };
}

/** How what waits too long is brought to mind otherwise than the table says, in words. */
export async function miscalled(api: TestApi, scene: ToldScene): Promise<string[]> {
  const db = api.app.get(Db, { strict: false });
  const clock = api.app.get(EscalateWaiting, { strict: false });
  const ids = await completed(api, scene);
  const nameOf = new Map(Object.entries(scene.people).map(([name, id]) => [id, name]));
  const found: string[] = [];
  await api.owner.query('update waiting set remind_at = null');
  for (const line of OVERDUE.trim().split('\n')) {
    const [type = '', state = '', who = '', mode = '', ...levels] = line.split(/\s+/);
    const { id = '', table } = OBJECTS[type] ?? {};
    const waitingId = newId();
    await written(api.owner, async (client) => {
      if (table) await client.query(`update ${table} set state = $2 where id = $1`, [ids[id], state]);
      await client.query('delete from office_stand_in');
      await client.query('delete from waiting where object_id = $1', [ids[id]]);
      await client.query(
        `insert into waiting (id, object_type, object_id, state, organization_id, office_id, administrator, role, since,
           until, reminder, escalates)
         select $1, $2, $3, $4, case when $5 <> 'office' then m.organization_id end,
           case when $5 = 'office' then m.organization_id end, false, $5, now() - interval '9 days', now(), 'end', $6
         from membership m where m.person_id = $7 and m.until is null order by m.since limit 1`,
        [waitingId, type, ids[id], state, who, ESCALATES[mode], scene.people[HEAD_OF[who] ?? '']],
      );
    });
    const answered: string[] = [];
    // Once more than there are levels, so that what never ends is seen.
    for (let round = 0; round <= LEVELS.length; round += 1) {
      const { rowCount } = await api.owner.query(
        `update waiting set remind_at = now() - interval '1 minute' where id = $1 and escalation <> $2
          and (remind_at is not null or escalation = 'none')`,
        [waitingId, LEVELS.at(-1)],
      );
      if (!rowCount) break;
      await clock.run();
      const { rows } = await api.owner.query<{ level: string }>(
        'select escalation as level from waiting where id = $1',
        [waitingId],
      );
      const payload = { waitingId, objectType: type, objectId: ids[id], level: rows[0]?.level };
      const told = await toldOf('waiting.overdue', payload, db);
      const names = told.flatMap(({ draft }) => draft.recipientIds.map((one) => nameOf.get(one) ?? 'somebody else'));
      answered.push(`${rows[0]?.level} ${names.sort().join(' ')}`);
    }
    const expected = levels.flatMap((sides, at) =>
      sides === '-' ? [] : [`${LEVELS[at]} ${namesOf(sides).join(' ')}`],
    );
    if (answered.join(', ') !== expected.join(', '))
      found.push(`${type} ${state}: ${answered.join(', ') || 'nobody'} instead of ${expected.join(', ')}`);
  }
  return found;
}
