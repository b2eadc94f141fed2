import { Injectable } from '@nestjs/common';
import { NotFound, type Viewer } from '@peyvand/kernel';
import { ReadPool, type Sql } from '@peyvand/platform';
import { ofOwnMember, seesInside } from '../visibility.js';
import { differencesOf, type ProfileDifference } from './profile-differences.js';
import type { ProfileContent } from './profile.content.js';
import type { ProfileDifferencesInput } from './profile.inputs.js';

/** Versions: who sees the inside of the organization. The draft: its own members. */
const sees = { version: seesInside((t) => `${t}.organization_id`), draft: ownMembers };

/** Two texts of a profile laid beside each other, for who may read both. */
@Injectable()
export class ProfileHistory {
  constructor(private readonly reads: ReadPool) {}

  /** @throws NotFound where either text is not there or not for the viewer. */
  async differences(
    viewer: Viewer,
    { organizationId, from, to }: ProfileDifferencesInput,
  ): Promise<ProfileDifference[]> {
    const values: unknown[] = [organizationId, from, to ?? null];
    const allowed = (rule: Sql): string =>
      rule('t', (attribute, cast) => `$${values.push(viewer[attribute])}::${cast}`, viewer.kind);
    const text = `
      select false as "isLater", t.content from profile_version t
        where t.organization_id = $1::uuid and t.number = $2::integer and (${allowed(sees.version)})
      union all select true, t.content from profile_version t
        where t.organization_id = $1::uuid and t.number = $3::integer and (${allowed(sees.version)})
      union all select true, t.content from profile_draft t
        where t.organization_id = $1::uuid and $3::integer is null and (${allowed(sees.draft)})`;
    const rows = await this.reads.query<{ isLater: boolean; content: ProfileContent }>({ text, values });
    const [before, after] = [false, true].map((isLater) => rows.find((row) => row.isLater === isLater)?.content);
    if (!before || !after) throw new NotFound();
    return differencesOf(before, after);
  }
}

function ownMembers(...[t, viewer, kind]: Parameters<Sql>): string {
  return kind === 'anonymous' ? 'false' : ofOwnMember(`${t}.organization_id`, viewer);
}
