import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type Viewer } from '@peyvand/kernel';
import { Audit, Db } from '@peyvand/platform';
import { identifiersOf } from '../identifiers.js';
import type { OrganizationEntity } from '../organization.entity.js';
import type { UpdateOrganizationInput } from '../organization.inputs.js';
import { OrganizationRepository } from '../organization.repository.js';
import { ProfileRepository } from '../profiles/profile.repository.js';

/** Heads and managers keep the data of their organization; identifiers are only ever added. */
@Injectable()
export class UpdateOrganization {
  constructor(
    private readonly db: Db,
    private readonly audit: Audit,
    private readonly organizations: OrganizationRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  run(viewer: Viewer, input: UpdateOrganizationInput): Promise<string> {
    const id = input.organizationId;
    return this.db.inTransaction(async () => {
      if (!viewer.actsFor(id)) throw new NotFound();
      if (!viewer.leads(id)) throw new Refusal('STEP_NOT_ALLOWED');
      const held = await this.organizations.getLocked(id);
      await this.organizations.refuseNoPark(input.parkId);
      if (input.parkId === id) throw new Refusal('NOT_A_PARK', 'parkId');
      const values = changesOf(input);
      await this.organizations.refuseTaken(held, values);
      await this.organizations.update(id, values);
      await this.organizations.identify(
        id,
        identifiersOf(input.addIdentifiers ?? [], held.country, 'addIdentifiers'),
        'addIdentifiers',
      );
      await this.profiles.touch(id);
      await this.audit.write(`organization:${id}`, viewer, 'organization.updated', { fields: Object.keys(values) });
      return id;
    });
  }
}

type Changes = Partial<Omit<OrganizationEntity, 'id' | 'nameFolded'>>;

/** What is not given stays; null and the empty text empty a field, save those that cannot be empty. */
function changesOf(input: UpdateOrganizationInput): Changes {
  const { name, isicDivisions, phones, province, parkId, companyType, headcount } = input;
  const changes: Changes = {
    ...(name && { name }),
    ...(isicDivisions !== undefined && { isicDivisions: [...new Set(isicDivisions ?? [])] }),
    ...(phones !== undefined && { phones: phones ?? [] }),
    province,
    parkId,
    companyType,
    headcount,
    placeText: emptied(input.placeText),
    website: emptied(input.website),
    about: emptied(input.about),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

const emptied = (text: string | null | undefined): string | null | undefined =>
  text === undefined ? undefined : text || null;
