import { Injectable } from '@nestjs/common';
import { NotFound, Refusal, type CapacityKind } from '@peyvand/kernel';
import { OfficeReader } from '../offices/office.reader.js';
import { OrganizationReader } from '../organization.reader.js';
import { VERIFIED_BY_ADMINISTRATOR } from './capacity.checklist.js';
import { CapacityRepository } from './capacity.repository.js';

/** Finds out who verifies. */
@Injectable()
export class Verifiers {
  constructor(
    private readonly capacities: CapacityRepository,
    private readonly organizations: OrganizationReader,
    private readonly offices: OfficeReader,
  ) {}

  /**
   * The office the request goes to; null for the administrator, who also stands in where nobody of an office may judge.
   */
  async of(organizationId: string, kind: CapacityKind): Promise<string | null> {
    if (VERIFIED_BY_ADMINISTRATOR.includes(kind)) return null;
    const organization = await this.organizations.find(organizationId);
    if (!organization) throw new NotFound();
    const { isicDivisions, province, parkId } = organization;
    const officeId = await this.offices.route({
      isicDivision: isicDivisions[0],
      province,
      parkId,
      except: organizationId,
    });
    const fallback = await this.organizations.fallbackOffice();
    for (const candidate of [officeId, fallback === organizationId ? null : fallback])
      if (candidate && (await this.capacities.hasEligibleOfficer(candidate, organizationId))) return candidate;
    if (!officeId && !fallback) throw new Refusal('NO_OFFICE', 'kind');
    return null;
  }
}
