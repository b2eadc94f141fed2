import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { ProfileReader, requireOrganization } from '@peyvand/organizations';
import { Db, Outbox } from '@peyvand/platform';
import { RfpReader } from '@peyvand/rfps';
import { Scorer, type WouldBeScore } from '../scoring/scorer.js';
import type { PreviewMatchesInput } from './profile-preview.model.js';

/** So many are shown, of so many that are looked at. */
const SHOWN = 5;
const LOOKED_AT = 100;
/** Within this time the answer to who asked before is waited for. */
const LEASE = "interval '2 minutes'";

export interface MadePreview {
  readonly version: number;
  readonly draftRevision: number | null;
  readonly scores: readonly WouldBeScore[];
}

/** What the profile as drafted would be worth on open RFPs; a worker computes it with the ranker itself. */
@Injectable()
export class ProfilePreviews {
  constructor(
    private readonly db: Db,
    private readonly outbox: Outbox,
    private readonly profiles: ProfileReader,
    private readonly rfps: RfpReader,
    private readonly scorer: Scorer,
  ) {}

  /** Answers the organization. While one is being made, who asks waits for that one. */
  ask(viewer: Viewer, { organizationId: named }: PreviewMatchesInput): Promise<string> {
    return this.db.inTransaction(async () => {
      const organizationId = requireOrganization(viewer, null, named);
      const asked = await this.db.query(
        `insert into profile_preview (organization_id, asked_at) values ($1, clock_timestamp())
         on conflict (organization_id) do update set asked_at = excluded.asked_at, made_at = null
           where profile_preview.made_at is not null or profile_preview.asked_at < clock_timestamp() - ${LEASE}
         returning organization_id`,
        [organizationId],
      );
      if (asked.length) await this.outbox.record('profile.previewAsked', { organizationId });
      return organizationId;
    });
  }

  /** The long computation: no transaction is open while it runs. Null for an organization without a profile. */
  async make(organizationId: string): Promise<MadePreview | null> {
    const drafted = await this.profiles.drafted(organizationId);
    if (!drafted) return null;
    const { document, draftRevision } = drafted;
    const scores = await this.scorer.scoreAs(document, await this.rfps.openTo(organizationId, LOOKED_AT));
    return { version: document.profileVersion, draftRevision, scores: scores.slice(0, SHOWN) };
  }

  /** Takes the place of the one before. */
  async store(organizationId: string, { version, draftRevision, scores }: MadePreview): Promise<void> {
    await this.db.query('select 1 from profile_preview where organization_id = $1 for update', [organizationId]);
    await this.db.query('delete from profile_preview_match where organization_id = $1', [organizationId]);
    await this.db.query(
      `insert into profile_preview_match
        (id, organization_id, rfp_id, place, score, raw, hard_failures, contributions, improvements)
       select (m ->> 'id')::uuid, $1, (m ->> 'rfpId')::uuid, (m ->> 'place')::integer, (m ->> 'score')::float8,
        (m ->> 'raw')::float8, array(select jsonb_array_elements_text(m -> 'hardFailures')), m -> 'contributions',
        m -> 'improvements' from jsonb_array_elements($2::jsonb) m`,
      [organizationId, JSON.stringify(scores.map(rowOf))],
    );
    await this.db.query(
      `update profile_preview set made_at = clock_timestamp(), version = $2, draft_revision = $3
        where organization_id = $1`,
      [organizationId, version, draftRevision],
    );
  }
}

const rowOf = ({ rfpId, score, raw, hardFailures, reasons }: WouldBeScore, place: number): object => ({
  id: newId(),
  rfpId,
  place: place + 1,
  score,
  raw,
  hardFailures,
  contributions: reasons.contributions,
  improvements: reasons.improvements,
});
