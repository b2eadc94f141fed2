import { Injectable } from '@nestjs/common';
import { NotFound } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { RfpContent } from '../content/rfp-content.model.js';
import type { RfpDocument } from '../content/rfp-document.js';
import { RfpEntity } from '../rfp.entity.js';
import { rfpParties } from '../rfp.parties.js';
import { standsOpenToSql } from './rfp.policy.js';
import { RfpRepository } from '../rfp.repository.js';

/** What a later lib learns of an RFP that has left the house. */
export interface OpenRfp {
  readonly rfpId: string;
  readonly versionId: string;
  readonly title: string;
  readonly language: string;
  readonly officeField: string;
  readonly province: string | null;
  readonly document: RfpDocument;
  readonly content: RfpContent;
}

/** Those who propose on an RFP by a waiver alone: its problem's owner and its version's definer. */
export interface RfpParties {
  readonly ownerId: string;
  readonly definerId: string | null;
  readonly officeId: string;
  /** Of the two those that have a waiver. */
  readonly waived: readonly string[];
}

@Injectable()
export class RfpReader {
  constructor(
    private readonly rfps: RfpRepository,
    private readonly db: Db,
  ) {}

  async get(id: string): Promise<RfpEntity> {
    const rfp = await this.rfps.find(id);
    if (!rfp) throw new NotFound();
    return rfp;
  }

  /** Looked at before its row is shared or locked: one that never opened is nobody's to wait for. @throws NotFound */
  async getOpened(id: string): Promise<RfpEntity> {
    const rfp = await this.get(id);
    if (!rfp.openedAt) throw new NotFound();
    return rfp;
  }

  /** Shares the row until the transaction ends: it neither closes nor is cancelled meanwhile. */
  share(id: string): Promise<RfpEntity> {
    return this.rfps.share(id);
  }

  /** Locks the row until the transaction ends: nobody else holds or changes it meanwhile. @throws NotFound */
  lock(id: string): Promise<RfpEntity> {
    return this.rfps.lock(id);
  }

  /** What was signed. @throws NotFound while nothing is. */
  async openContent(rfpId: string): Promise<OpenRfp> {
    const rfp = await this.get(rfpId);
    const version = await this.rfps.version(rfp.versionId);
    if (!version) throw new NotFound();
    const { content } = version;
    return {
      rfpId,
      versionId: version.id,
      title: content.title,
      language: content.language,
      officeField: rfp.officeField,
      province: rfp.province,
      document: content,
      content: content.content,
    };
  }

  /** RFPs that this company may read and answer, the newest first. */
  async openTo(organizationId: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select r.id from rfp r where ${standsOpenToSql('r', '$1::uuid')} order by r.opened_at desc, r.id limit $2`,
      [organizationId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What was signed, by the RFP's id. */
  async contentsOf(rfpIds: readonly string[]): Promise<Map<string, RfpContent>> {
    const rows = await this.db.query<{ id: string; content: RfpContent }>(
      `select r.id, v.content -> 'content' as content from rfp r join rfp_version v on v.id = r.version_id
       where r.id = any($1::uuid[])`,
      [rfpIds],
    );
    return new Map(rows.map(({ id, content }) => [id, content]));
  }

  /** Requirements of signed versions, in their order, by the version's id. */
  async requirementsOf(versionIds: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ id: string; requirements: string[] }>(
      `select v.id, array(select r.id #>> '{}'
         from jsonb_path_query(v.content, '$.content.requirements[*].id') with ordinality r(id, place)
         order by r.place) as requirements
       from rfp_version v where v.id = any($1::uuid[])`,
      [versionIds],
    );
    return new Map(rows.map(({ id, requirements }) => [id, requirements]));
  }

  async parties(rfpId: string): Promise<RfpParties> {
    const row = await this.db.one<{ owner_id: string; definer_id: string | null; office_id: string; waived: string[] }>(
      `select ${rfpParties.sql.owner('r')} as owner_id, ${rfpParties.sql.definer('r')} as definer_id, r.office_id,
         array(select w.organization_id from rfp_waiver w where w.rfp_id = r.id and w.withdrawn_at is null) as waived
       from rfp r where r.id = $1`,
      [rfpId],
    );
    if (!row) throw new NotFound();
    return { ownerId: row.owner_id, definerId: row.definer_id, officeId: row.office_id, waived: row.waived };
  }

  /** Open RFPs whose deadline was reached; whoever closes them closes their proposals in the same transaction. */
  dueToClose(limit: number): Promise<string[]> {
    return this.rfps.dueToClose(limit);
  }
}
