import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { TODAY } from '@peyvand/reference';
import { holdsSql } from '../capacities/verified.js';
import { holdsTodaySql } from './certificate-days.js';
import { whole, type ProfileContent } from './profile.content.js';
import type { CertificateKind } from './profile.choices.js';

/** A company as the matching index reads it. */
export interface ProfileDocument extends Readonly<Omit<ProfileContent, 'availability'>> {
  readonly organizationId: string;
  readonly profileVersionId: string;
  readonly profileVersion: number;
  readonly changedAt: Date;
  readonly name: string;
  readonly about: string;
  readonly projects: readonly ProfileProject[];
  readonly isicDivisions: readonly string[];
  readonly country: string;
  readonly province: string | null;
  readonly headcount: number | null;
  readonly companyType: string | null;
  readonly availablePeople: number | null;
  /** Kinds of certificate that hold today. */
  readonly certificates: readonly CertificateKind[];
  /** Kinds of certificate that held once and do not today. */
  readonly expiredCertificates: readonly CertificateKind[];
  /** Whether the capacity solver is verified today. */
  readonly isVerified: boolean;
  /** Whether the capacity definer is verified today. */
  readonly isDefiner: boolean;
  readonly isListed: boolean;
}

export interface DraftedDocument {
  readonly document: ProfileDocument;
  /** Null: the current version. */
  readonly draftRevision: number | null;
}

export interface ProfileProject {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
  readonly year: number;
  readonly technologyCategory: string | null;
  readonly keywords: readonly string[];
}

/**
 * Place in the stream of changes; the id parts those of one moment. The time is the database's own, in microseconds.
 */
export interface ProfileMark {
  readonly changedAt: string;
  readonly organizationId: string;
}

export interface ProfileBatch {
  readonly documents: readonly ProfileDocument[];
  /** Where the next batch goes on; null after the last one. */
  readonly next: ProfileMark | null;
}

/** Before every id there is. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

const DOCUMENT = `
  select p.organization_id as "organizationId", v.id as "profileVersionId", v.number as "profileVersion",
    p.changed_at as "changedAt",
    to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as mark,
    o.name, coalesce(o.about, '') as about, v.content, o.isic_divisions as "isicDivisions", o.country, o.province,
    o.headcount, o.company_type as "companyType", o.listed as "isListed",
    ${holdsSql('o.id', 'solver')} as "isVerified", ${holdsSql('o.id', 'definer')} as "isDefiner",
    coalesce((select jsonb_agg(jsonb_build_object('id', j.id, 'title', j.title, 'abstract', j.abstract, 'year', j.year,
        'technologyCategory', j.technology_category, 'keywords', j.keywords) order by j.year desc, j.id)
      from past_project j where j.organization_id = o.id and j.removed_at is null), '[]') as projects,
    coalesce((select array_agg(distinct c.kind) from certificate c
    where c.organization_id = o.id and c.removed_at is null
      and ${holdsTodaySql('c')}), '{}') as certificates,
    coalesce((select array_agg(distinct c.kind) from certificate c
    where c.organization_id = o.id and c.removed_at is null
      and c.valid_until < ${TODAY}), '{}') as "expiredCertificates"
  from profile p join profile_version v on v.id = p.current_version_id join organization o on o.id = p.organization_id`;

type Row = Omit<ProfileDocument, keyof ProfileContent | 'availablePeople'> & {
  readonly content: ProfileContent;
  readonly mark: string;
};

/** Profiles for the index of whoever matches companies. */
@Injectable()
export class ProfileReader {
  constructor(private readonly db: Db) {}

  /**
   * Profiles that changed after a mark or since a time, oldest change first; all of them from null. Whoever reads on
   * should start a little before its
   * last read, because a change may commit up to 30 seconds after the time it bears; the same document read twice does
   * no harm.
   */
  async changedSince(since: ProfileMark | Date | null, limit = 200): Promise<ProfileBatch> {
    const after = since instanceof Date ? { changedAt: since.toISOString(), organizationId: FIRST_ID } : since;
    const rows = await this.db.query<Row>(
      `${DOCUMENT} where $1::timestamptz is null or (p.changed_at, p.organization_id) > ($1::timestamptz, $2::uuid)
       order by p.changed_at, p.organization_id limit $3`,
      [after?.changedAt ?? null, after?.organizationId ?? null, limit],
    );
    const last = rows.length === limit ? rows[rows.length - 1] : undefined;
    return {
      documents: rows.map(asDocument),
      next: last ? { changedAt: last.mark, organizationId: last.organizationId } : null,
    };
  }

  /** The company as the index would read it if its draft were published; its current version where none is drafted. */
  async drafted(organizationId: string): Promise<DraftedDocument | null> {
    const [row] = await this.db.query<Row & { draft: ProfileContent | null; draftRevision: number | null }>(
      `select current.*, d.content as draft, d.revision as "draftRevision" from (${DOCUMENT}
        where p.organization_id = $1) current
        left join profile_draft d on d.organization_id = current."organizationId"`,
      [organizationId],
    );
    if (!row) return null;
    const { draft, draftRevision, ...current } = row;
    return { draftRevision, document: asDocument({ ...current, content: draft ?? current.content }) };
  }

  async of(organizationIds: readonly string[]): Promise<ProfileDocument[]> {
    const rows = await this.db.query<Row>(`${DOCUMENT} where p.organization_id = any($1::uuid[])`, [organizationIds]);
    return rows.map(asDocument);
  }
}

function asDocument({ content, mark: _mark, ...row }: Row): ProfileDocument {
  const { availability, ...said } = whole(content);
  return { ...row, ...said, availablePeople: availability?.people ?? null };
}
