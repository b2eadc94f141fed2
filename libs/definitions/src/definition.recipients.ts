import type { NoticeDraft } from '@peyvand/notices';
import type { Db } from '@peyvand/platform';
import { barredSql } from '@peyvand/problems';

type Side = 'owner' | 'definer' | 'office';

/**
 * Heads and managers of the parties, of an own office as definer those who are not barred; all officers who are not
 * barred. `e` is the engagement, `p` its problem.
 */
const SIDES: Readonly<Record<Side, string>> = {
  owner: `select m.person_id from membership m where m.organization_id = p.owner_id and m.until is null
    and m.role <> 'member'`,
  definer: `select m.person_id from membership m where m.organization_id = e.definer_id and m.until is null
    and m.role <> 'member' and (e.definer_id is distinct from p.office_id or not ${barredSql('p.id', 'm.person_id')})`,
  office: `select m.person_id from membership m where m.organization_id = p.office_id and m.until is null
    and not ${barredSql('p.id', 'm.person_id')}`,
};

async function tell(db: Db, engagementId: string, objectId: string, sides: readonly Side[]): Promise<NoticeDraft[]> {
  const found = await db.query<{ person_id: string }>(
    `select distinct x.person_id from engagement e join problem p on p.id = e.problem_id
       cross join lateral (${sides.map((side) => SIDES[side]).join(' union ')}) x where e.id = $1`,
    [engagementId],
  );
  return [{ recipientIds: found.map(({ person_id }) => person_id), objectId }];
}

/** To the sides of an engagement. */
export const engaged =
  (...sides: Side[]) =>
  ({ engagementId }: { engagementId: string }, db: Db): Promise<NoticeDraft[]> =>
    tell(db, engagementId, engagementId, sides);

/** To the sides of a definition version. */
export const defined =
  (...sides: Side[]) =>
  async ({ definitionVersionId }: { definitionVersionId: string }, db: Db): Promise<NoticeDraft[]> => {
    const row = await db.one<{ engagement_id: string }>('select engagement_id from definition_version where id = $1', [
      definitionVersionId,
    ]);
    return row ? tell(db, row.engagement_id, definitionVersionId, sides) : [];
  };

/** To the officers of a problem's office. */
export const officersOf = async ({ problemId }: { problemId: string }, db: Db): Promise<NoticeDraft[]> => {
  const found = await db.query<{ person_id: string }>(
    `select m.person_id from problem p join membership m on m.organization_id = p.office_id and m.until is null
      where p.id = $1 and not ${barredSql('p.id', 'm.person_id')}`,
    [problemId],
  );
  return [{ recipientIds: found.map(({ person_id }) => person_id), objectId: problemId }];
};
