import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { foldOrganization } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import type { ImportRfpRow } from '../rfp.inputs.js';

/** The listed organization an imported RFP belongs to. */
@Injectable()
export class ListedOwners {
  constructor(private readonly db: Db) {}

  /** By its id in the source, else by its name. @throws Refusal OWNER_NOT_LISTED: import the organization first. */
  async find(
    {
      organizationExternalId,
      organizationName,
      externalId,
    }: Pick<ImportRfpRow, 'organizationExternalId' | 'organizationName' | 'externalId'>,
    path: string,
  ): Promise<{ id: string; province: string | null }> {
    const found = await this.db.one<{ id: string; province: string | null }>(
      `select o.id, o.province from organization o
       where o.listed and (exists (select 1 from organization_identifier i
         where i.organization_id = o.id and i.scheme = 'import' and i.value = $1)
         or ($1::text is null and o.name_bare = $2))
       order by o.created_at, o.id limit 1`,
      [organizationExternalId ?? null, organizationName ? foldOrganization(organizationName) : null],
    );
    if (!found)
      throw new Refusal('OWNER_NOT_LISTED', path ? `${path}.organizationName` : 'organizationName', { externalId });
    return found;
  }
}
