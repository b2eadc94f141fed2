import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { foldName, foldOrganization } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import { emptyProfile, type ProfileContent } from '../profiles/profile.content.js';
import type { ImportedOrganizationInput, ImportedProjectInput } from './import.inputs.js';

export interface NewListing {
  readonly id: string;
  readonly row: ImportedOrganizationInput;
}

export interface Known {
  readonly byExternalId: ReadonlyMap<string, string>;
  /** Bare name and place of organizations that somebody here speaks for. */
  readonly places: ReadonlySet<string>;
}

/** Rows of one statement: few enough that its text stays small. */
const CHUNK = 1_000;

/** Writes many listed organizations with few statements. */
@Injectable()
export class ListingRepository {
  constructor(private readonly db: Db) {}

  /**
   * What of the rows is here already. Imports wait for each other, so that none misses what another is just bringing
   * in.
   */
  async known(rows: readonly ImportedOrganizationInput[]): Promise<Known> {
    await this.db.query("select pg_advisory_xact_lock(hashtext('peyvand.import-organizations'))");
    const identified = await this.db.query<{ value: string; id: string }>(
      `select value, organization_id as id from organization_identifier
        where scheme = 'import' and value = any($1::text[])`,
      [rows.map((row) => row.externalId)],
    );
    const named = await this.db.query<{ key: string }>(
      `select name_bare || E'\\n' || coalesce(province, country) as key from organization
        where not listed and name_bare = any($1::text[])`,
      [rows.map((row) => foldOrganization(row.name))],
    );
    return {
      byExternalId: new Map(identified.map(({ value, id }) => [value, id])),
      places: new Set(named.map(({ key }) => key)),
    };
  }

  async insert(listings: readonly NewListing[], viewer: Viewer): Promise<void> {
    const now = await this.db.now();
    const versions = listings.map(({ id, row }) => ({ id: newId(), organizationId: id, content: contentOf(row) }));
    await this.db.query(
      `insert into organization (id, name, name_folded, name_bare, country, province, website, isic_divisions,
        headcount, phones, listed, locale, created_by, created_at)
       select o.id, o.name, o."nameFolded", o."nameBare", o.country, o.province, o.website, o."isicDivisions",
         o.headcount, '{}', true, o.locale, $2, $3
       from jsonb_to_recordset($1::jsonb) as o (id uuid, name text, "nameFolded" text, "nameBare" text,
         country text, province text, website text, "isicDivisions" text[], headcount int, locale text)`,
      [JSON.stringify(listings.map(organizationOf)), viewer.personId, now],
    );
    await this.db.query(
      `insert into organization_identifier (id, organization_id, scheme, country, value)
       select i.id, i."organizationId", 'import', i.country, i.value
         from jsonb_to_recordset($1::jsonb) as i (id uuid, "organizationId" uuid, country text, value text)`,
      [
        JSON.stringify(
          listings.map(({ id, row }) => ({
            id: newId(),
            organizationId: id,
            country: row.country,
            value: row.externalId,
          })),
        ),
      ],
    );
    await this.db.query(
      `with version as (
         insert into profile_version (id, organization_id, number, content, created_by, created_at)
         select v.id, v."organizationId", 1, v.content, $2, $3
           from jsonb_to_recordset($1::jsonb) as v (id uuid, "organizationId" uuid, content jsonb)
           returning id, organization_id)
       insert into profile (organization_id, current_version_id, changed_at) select organization_id, id, $3
       from version`,
      [JSON.stringify(versions), viewer.personId, now],
    );
    await this.addProjects(listings.flatMap(({ id, row }) => projectsOf(row).map((project) => projectOf(project, id))));
  }

  /** Adds to organizations that are here the projects that are new. Answers the source ids of those that grew. */
  async extend(listings: readonly NewListing[]): Promise<Set<string>> {
    if (!listings.length) return new Set();
    const there = await this.db.query<{ key: string }>(
      `select organization_id || ' ' || external_id as key from past_project
        where organization_id = any($1::uuid[]) and external_id is not null`,
      [listings.map(({ id }) => id)],
    );
    const known = new Set(there.map(({ key }) => key));
    const fresh = listings.flatMap(({ id, row }) =>
      projectsOf(row).flatMap((project) => {
        const key = `${id} ${project.externalId}`;
        if (!project.externalId || known.has(key)) return [];
        known.add(key);
        return [{ row, project: projectOf(project, id), id }];
      }),
    );
    await this.addProjects(fresh.map(({ project }) => project));
    await this.db.query('update profile set changed_at = clock_timestamp() where organization_id = any($1::uuid[])', [
      fresh.map(({ id }) => id),
    ]);
    return new Set(fresh.map(({ row }) => row.externalId));
  }

  private async addProjects(projects: readonly object[]): Promise<void> {
    for (let at = 0; at < projects.length; at += CHUNK)
      await this.db.query(
        `insert into past_project (id, organization_id, title, abstract, year, client, technology_category, keywords,
          external_id, created_at)
         select p.id, p."organizationId", p.title, p.abstract, p.year, p.client, p."technologyCategory", '{}',
           p."externalId", clock_timestamp()
         from jsonb_to_recordset($1::jsonb) as p (id uuid, "organizationId" uuid, title text, abstract text, year int,
           client text, "technologyCategory" text, "externalId" text)`,
        [JSON.stringify(projects.slice(at, at + CHUNK))],
      );
  }
}

const organizationOf = ({ id, row }: NewListing): object => ({
  id,
  name: row.name,
  nameFolded: foldName(row.name),
  nameBare: foldOrganization(row.name),
  country: row.country,
  province: row.province ?? null,
  website: row.website || null,
  isicDivisions: row.isicDivisions ?? [],
  headcount: row.headcount ?? null,
  locale: row.country === 'IR' ? 'fa' : 'en',
});

const contentOf = (row: ImportedOrganizationInput): ProfileContent => ({
  ...emptyProfile,
  summary: row.summary ?? '',
  keywords: [...new Set(row.keywords ?? [])],
  regions: row.province ? [row.province] : [],
  capabilities: (row.capabilities ?? []).map((statement) => ({
    id: newId(),
    statement,
    evidence: '',
    competences: [],
    technologyCategory: null,
    isicDivisions: [],
    trlFrom: null,
    trlTo: null,
    keywords: [],
  })),
});

/** A project that comes twice under one id counts once. */
function projectsOf(row: ImportedOrganizationInput): ImportedProjectInput[] {
  const seen = new Set<string>();
  return (row.projects ?? []).filter(
    ({ externalId }) => !externalId || (!seen.has(externalId) && seen.add(externalId)),
  );
}

const projectOf = (project: ImportedProjectInput, organizationId: string): object => ({
  id: newId(),
  organizationId,
  title: project.title,
  abstract: project.abstract ?? '',
  year: project.year,
  client: project.client || null,
  technologyCategory: project.technologyCategory ?? null,
  externalId: project.externalId || null,
});
