import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { foldName } from '../fold.js';
import { OrganizationEntity } from '../organization.entity.js';
import { OrganizationIdentifierEntity } from '../organization-identifier.entity.js';
import { PastProjectEntity } from '../profiles/past-project.entity.js';
import { emptyProfile, type ProfileContent } from '../profiles/profile.content.js';
import { ProfileEntity, ProfileVersionEntity } from '../profiles/profile.entity.js';
import type { ImportedOrganizationInput, ImportedProjectInput } from './import.inputs.js';

export interface NewListing {
  readonly id: string;
  readonly row: ImportedOrganizationInput;
}

export interface Known {
  readonly byExternalId: ReadonlyMap<string, string>;
  /** Folded name and place of organizations that somebody here speaks for. */
  readonly places: ReadonlySet<string>;
}

/** A statement takes at most 65,535 parameters; no table here has more than 20 columns. */
const CHUNK = 1_000;

/** Writes many listed organizations with few statements. */
@Injectable()
export class ListingRepository {
  constructor(private readonly db: Db) {}

  /** What of the rows is here already. Imports wait for each other, so that none misses what another is just bringing in. */
  async known(rows: readonly ImportedOrganizationInput[]): Promise<Known> {
    await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.import-organizations'))");
    const identified = await this.db.query<{ value: string; id: string }>(
      "select value, organization_id as id from organization_identifier where scheme = 'import' and value = any($1::text[])", [rows.map((row) => row.externalId)]);
    const named = await this.db.query<{ key: string }>(
      `select name_folded || E'\\n' || coalesce(province, country) as key from organization where not listed and name_folded = any($1::text[])`,
      [rows.map((row) => foldName(row.name))]);
    return { byExternalId: new Map(identified.map(({ value, id }) => [value, id])), places: new Set(named.map(({ key }) => key)) };
  }

  async insert(listings: readonly NewListing[], viewer: Viewer): Promise<void> {
    const now = await this.db.now();
    const versions = listings.map(({ id, row }) => ({ id: newId(), organizationId: id, number: 1, content: contentOf(row), createdBy: viewer.personId, createdAt: now }));
    await this.all(OrganizationEntity, listings.map((listing) => organizationOf(listing, viewer, now)));
    await this.all(OrganizationIdentifierEntity, listings.map(({ id, row }) =>
      ({ id: newId(), organizationId: id, scheme: 'import' as const, country: row.country, value: row.externalId })));
    await this.all(ProfileVersionEntity, versions);
    await this.all(ProfileEntity, versions.map((version) => ({ organizationId: version.organizationId, currentVersionId: version.id, changedAt: now })));
    await this.all(PastProjectEntity, listings.flatMap(({ id, row }) => projectsOf(row).map((project) => projectOf(project, id, now))));
  }

  /** Adds to organizations that are here the projects that are new. Answers the source ids of those that grew. */
  async extend(listings: readonly NewListing[]): Promise<Set<string>> {
    if (!listings.length) return new Set();
    const now = await this.db.now();
    const there = await this.db.query<{ key: string }>(
      `select organization_id || ' ' || external_id as key from past_project where organization_id = any($1::uuid[]) and external_id is not null`,
      [listings.map(({ id }) => id)]);
    const known = new Set(there.map(({ key }) => key));
    const fresh = listings.flatMap(({ id, row }) => projectsOf(row).flatMap((project) => {
      const key = `${id} ${project.externalId}`;
      if (!project.externalId || known.has(key)) return [];
      known.add(key);
      return [{ row, project: projectOf(project, id, now), id }];
    }));
    await this.all(PastProjectEntity, fresh.map(({ project }) => project));
    await this.db.query('update profile set changed_at = clock_timestamp() where organization_id = any($1::uuid[])', [fresh.map(({ id }) => id)]);
    return new Set(fresh.map(({ row }) => row.externalId));
  }

  private async all<Row extends ObjectLiteral>(entity: EntityTarget<Row>, rows: readonly QueryDeepPartialEntity<Row>[]): Promise<void> {
    for (let at = 0; at < rows.length; at += CHUNK) await this.db.manager.insert(entity, rows.slice(at, at + CHUNK));
  }
}

function organizationOf({ id, row }: NewListing, viewer: Viewer, createdAt: Date): Partial<OrganizationEntity> {
  return {
    id, name: row.name, nameFolded: foldName(row.name), country: row.country, province: row.province ?? null, website: row.website || null, listed: true,
    locale: row.country === 'IR' ? 'fa' : 'en', isicDivisions: [], phones: [], createdBy: viewer.personId, createdAt,
  };
}

const contentOf = (row: ImportedOrganizationInput): ProfileContent =>
  ({ ...emptyProfile, summary: row.summary ?? '', keywords: [...new Set(row.keywords ?? [])], regions: row.province ? [row.province] : [] });

/** A project that comes twice under one id counts once. */
function projectsOf(row: ImportedOrganizationInput): ImportedProjectInput[] {
  const seen = new Set<string>();
  return (row.projects ?? []).filter(({ externalId }) => !externalId || (!seen.has(externalId) && seen.add(externalId)));
}

const projectOf = (project: ImportedProjectInput, organizationId: string, createdAt: Date): Partial<PastProjectEntity> => ({
  id: newId(), organizationId, title: project.title, abstract: project.abstract ?? '', year: project.year, client: project.client || null,
  technologyCategory: project.technologyCategory ?? null, keywords: [], externalId: project.externalId || null, createdAt,
});
