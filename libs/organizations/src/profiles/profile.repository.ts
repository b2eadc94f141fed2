import { Injectable } from '@nestjs/common';
import { canonicalText, newId, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Outbox } from '@peyvand/platform';
import { emptyProfile, whole, type ProfileContent } from './profile.content.js';

/** The current version. */
export interface ProfileHead {
  readonly number: number;
  readonly content: ProfileContent;
}

/** Every write on profiles: versions are only ever added. */
@Injectable()
export class ProfileRepository {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** The first, empty version; each organization has one from its founding on. */
  async start(organizationId: string, viewer: Viewer, content: ProfileContent = emptyProfile): Promise<string> {
    const versionId = await this.insertVersion(organizationId, 1, content, viewer);
    await this.db.query(
      'insert into profile (organization_id, current_version_id, changed_at) values ($1, $2, clock_timestamp())',
      [organizationId, versionId],
    );
    return versionId;
  }

  /**
   * Adds a version; of two at the same moment the second waits for the first and builds on it.
   * The same content again is no new version, save when `always` says that something beside it changed.
   * @throws Refusal STALE when `base` is not the current number, with both versions and what was `refused`.
   */
  async change(
    organizationId: string,
    viewer: Viewer,
    change: (content: ProfileContent) => ProfileContent,
    options: { base?: number | null; refused?: object; always?: boolean } = {},
  ): Promise<void> {
    const head = await this.lock(organizationId);
    if (options.base != null && options.base !== head.number)
      throw Refusal.stale(
        organizationId,
        { version: head.number },
        { base: await this.version(organizationId, options.base), current: head.content, refused: options.refused },
      );
    const content = change(head.content);
    if (!options.always && canonicalText(content) === canonicalText(whole(head.content))) return;
    const versionId = await this.insertVersion(organizationId, head.number + 1, content, viewer);
    await this.db.query(
      'update profile set current_version_id = $2, changed_at = clock_timestamp() where organization_id = $1',
      [organizationId, versionId],
    );
    await this.audit.write(`organization:${organizationId}`, viewer, 'profile.changed', { version: head.number + 1 });
    await this.outbox.record('profile.changed', { organizationId, profileVersionId: versionId });
  }

  /** Something the matching index reads changed outside the profile itself. */
  async touch(organizationId: string): Promise<void> {
    await this.db.query('update profile set changed_at = clock_timestamp() where organization_id = $1', [
      organizationId,
    ]);
  }

  /** Lets the company be scored anew although its profile says what it said. */
  async scoreAnew(organizationId: string): Promise<void> {
    await this.touch(organizationId);
    const profile = await this.db.one<{ id: string }>(
      'select current_version_id as id from profile where organization_id = $1',
      [organizationId],
    );
    if (profile) await this.outbox.record('profile.changed', { organizationId, profileVersionId: profile.id });
  }

  /**
   * The current version, with the profile locked until the transaction ends. Two statements: a join under the lock
   * would miss the version that was added while it waited.
   */
  async lock(organizationId: string): Promise<ProfileHead> {
    const profile = await this.db.one<{ versionId: string }>(
      'select current_version_id as "versionId" from profile where organization_id = $1 for update',
      [organizationId],
    );
    const head =
      profile &&
      (await this.db.one<ProfileHead>('select number, content from profile_version where id = $1', [
        profile.versionId,
      ]));
    if (!head) throw new Error(`Organization ${organizationId} has no profile`);
    return head;
  }

  async version(organizationId: string, number: number): Promise<ProfileContent | null> {
    const row = await this.db.one<ProfileHead>(
      'select number, content from profile_version where organization_id = $1 and number = $2',
      [organizationId, number],
    );
    return row?.content ?? null;
  }

  private async insertVersion(
    organizationId: string,
    number: number,
    content: ProfileContent,
    viewer: Viewer,
  ): Promise<string> {
    const id = newId();
    await this.db.query(
      `insert into profile_version (id, organization_id, number, content, created_by, created_at)
        values ($1, $2, $3, $4, $5, clock_timestamp())`,
      [id, organizationId, number, content, viewer.personId],
    );
    return id;
  }
}
