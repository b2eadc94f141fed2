import { Injectable } from '@nestjs/common';
import type { Viewer } from '@peyvand/kernel';
import { Db, DraftBases } from '@peyvand/platform';
import type { ProfileContent } from './profile.content.js';

export interface ProfileDraft {
  readonly revision: number;
  /** Number of the version it began on. */
  readonly baseVersion: number;
  readonly content: ProfileContent;
}

/** At most one draft an organization; whoever writes holds the lock of its profile. */
@Injectable()
export class ProfileDraftRepository {
  constructor(
    private readonly db: Db,
    private readonly bases: DraftBases,
  ) {}

  find(organizationId: string): Promise<ProfileDraft | null> {
    return this.db.one<ProfileDraft>(
      'select revision, base_version as "baseVersion", content from profile_draft where organization_id = $1',
      [organizationId],
    );
  }

  /** Puts the next revision in the place of the one before, which is kept for who began from it. */
  async save(
    organizationId: string,
    viewer: Viewer,
    before: ProfileDraft | null,
    { baseVersion, content }: Omit<ProfileDraft, 'revision'>,
  ): Promise<void> {
    if (before) await this.bases.keep(organizationId, before.revision, before.content);
    await this.db.query(
      `insert into profile_draft (organization_id, revision, base_version, content, saved_by, saved_at)
        values ($1, 1, $2, $3, $4, clock_timestamp())
       on conflict (organization_id) do update set revision = profile_draft.revision + 1,
        base_version = excluded.base_version, content = excluded.content, saved_by = excluded.saved_by,
        saved_at = excluded.saved_at`,
      [organizationId, baseVersion, content, viewer.personId],
    );
  }

  async drop(organizationId: string): Promise<void> {
    await this.db.query('delete from profile_draft where organization_id = $1', [organizationId]);
    await this.bases.drop(organizationId);
  }
}
