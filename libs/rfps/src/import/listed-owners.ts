import { Injectable } from '@nestjs/common';
import { Refusal } from '@peyvand/kernel';
import { OrganizationReader } from '@peyvand/organizations';
import type { ImportRfpRow } from '../rfp.inputs.js';

/** The listed organization an imported RFP belongs to. */
@Injectable()
export class ListedOwners {
  constructor(private readonly organizations: OrganizationReader) {}

  /** By its id in the source, else by its name. @throws Refusal OWNER_NOT_LISTED: import the organization first. */
  async find(
    {
      organizationExternalId,
      organizationName,
      externalId,
    }: Pick<ImportRfpRow, 'organizationExternalId' | 'organizationName' | 'externalId'>,
    path: string,
  ): Promise<{ id: string; province: string | null }> {
    const found = await this.organizations.listed(organizationExternalId ?? null, organizationName ?? null);
    if (!found)
      throw new Refusal('OWNER_NOT_LISTED', path ? `${path}.organizationName` : 'organizationName', { externalId });
    return found;
  }
}
