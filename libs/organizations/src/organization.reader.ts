import { Injectable } from '@nestjs/common';
import type { CapacityKind } from '@peyvand/kernel';
import { foldOrganization } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import { holdsSql, isVerifiedSql, wasVerifiedSql } from './capacities/verified.js';
import type { OrganizationEntity } from './organization.entity.js';

export type OrganizationSummary = Pick<
  OrganizationEntity,
  | 'id'
  | 'name'
  | 'country'
  | 'province'
  | 'parkId'
  | 'placeText'
  | 'listed'
  | 'isicDivisions'
  | 'companyType'
  | 'headcount'
  | 'locale'
>;

/** Everything by which a text could give an organization away. */
export interface Identifying {
  readonly names: string[];
  readonly identifiers: string[];
  readonly phones: string[];
  readonly emails: string[];
  readonly links: string[];
}

export const NOTHING: Identifying = { names: [], identifiers: [], phones: [], emails: [], links: [] };

/** What other libs may ask about organizations. */
@Injectable()
export class OrganizationReader {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<OrganizationSummary | null> {
    return this.db.one<OrganizationSummary>(
      `select id, name, country, province, park_id as "parkId", place_text as "placeText", listed,
        isic_divisions as "isicDivisions",
         company_type as "companyType", headcount, locale
       from organization where id = $1`,
      [id],
    );
  }

  /** A listed organization by its id in the source of an import, else by its name; null where there is none. */
  listed(externalId: string | null, name: string | null): Promise<{ id: string; province: string | null } | null> {
    return this.db.one(
      `select o.id, o.province from organization o
       where o.listed and (exists (select 1 from organization_identifier i
         where i.organization_id = o.id and i.scheme = 'import' and i.value = $1)
         or ($1::text is null and o.name_bare = $2))
       order by o.created_at, o.id limit 1`,
      [externalId, name ? foldOrganization(name) : null],
    );
  }

  /** Whether the organization holds the capacity verified today. */
  async isVerified(organizationId: string, kind: CapacityKind): Promise<boolean> {
    return (await this.db.one(`select 1 where ${holdsSql('$1', kind)}`, [organizationId])) !== null;
  }

  async isVerifiedAsAny(organizationId: string): Promise<boolean> {
    return (
      (await this.db.one(
        `select 1 from organization_capacity c where c.organization_id = $1 and ${isVerifiedSql('c')} limit 1`,
        [organizationId],
      )) !== null
    );
  }

  /** Members of an office; none when the office is not verified today. */
  async officers(officeId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select m.person_id as id from membership m
       where m.organization_id = $1 and m.until is null and ${holdsSql('m.organization_id', 'office')}
         order by m.since, m.id`,
      [officeId],
    );
    return rows.map(({ id }) => id);
  }

  async fallbackOffice(): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      `select o.organization_id as id from office o where o.is_fallback and ${holdsSql('o.organization_id', 'office')}`,
    );
    return row?.id ?? null;
  }

  /**
   * The same of all together that are or were verified as owner or park, for texts of those who may only guess: whose
   * word it is stays unknown. Without the names of people, whom a text may name for reasons of its own. Null where
   * nothing changed since the mark that is known.
   */
  async identifyingOwners(known: string | null): Promise<{ mark: string; identifying: Identifying | null }> {
    const row = await this.db.one<{ mark: string; identifying: Identifying | null }>(
      `with o as (select id, name, phones, website from organization where id in (
           select c.organization_id from organization_capacity c
           where c.kind in ('problemOwner', 'park') and ${wasVerifiedSql('c')})),
         found as (select
           coalesce((select array_agg(name order by id) from o), '{}') as names,
           coalesce((select array_agg(i.value order by i.id) from organization_identifier i
             where i.organization_id in (select id from o)), '{}') as identifiers,
           coalesce((select array_agg(phone order by o.id, phone) from o, unnest(o.phones) phone), '{}') as phones,
           coalesce((select array_agg(distinct p.email) from membership m join person p on p.id = m.person_id
             where m.organization_id in (select id from o) and m.until is null), '{}') as emails,
           coalesce((select array_agg(website order by id) from o where website is not null), '{}') as links),
         marked as (select md5(found::text) as mark, to_jsonb(found) as identifying from found)
       select mark, case when mark is distinct from $1::text then identifying end as identifying from marked`,
      [known],
    );
    return row ?? { mark: '', identifying: NOTHING };
  }

  /** For leak checks only; nothing of it is shown. Names of one word are left out: they are found in innocent texts. */
  async identifying(organizationId: string): Promise<Identifying> {
    const row = await this.db.one<Identifying>(
      `select array[o.name] || coalesce((select array_agg(p.name) from membership m join person p on p.id = m.person_id
           where m.organization_id = o.id and m.until is null and p.name ~ '\\S\\s+\\S'), '{}') as names,
         coalesce((select array_agg(i.value) from organization_identifier i
         where i.organization_id = o.id), '{}') as identifiers,
         o.phones,
         coalesce((select array_agg(p.email) from membership m join person p on p.id = m.person_id
           where m.organization_id = o.id and m.until is null), '{}') as emails,
         case when o.website is null then '{}'::text[] else array[o.website] end as links
       from organization o where o.id = $1`,
      [organizationId],
    );
    return row ?? NOTHING;
  }
}
