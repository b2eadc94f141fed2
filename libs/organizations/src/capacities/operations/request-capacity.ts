import { Injectable } from '@nestjs/common';
import { newId, NotFound, Refusal, type CapacityKind, type Viewer } from '@peyvand/kernel';
import { Db, Idempotency, Steps } from '@peyvand/platform';
import { OfficeReader } from '../../offices/office.reader.js';
import { OrganizationReader } from '../../organization.reader.js';
import { requireOrganization } from '../../require-organization.js';
import { VERIFIED_BY_ADMINISTRATOR } from '../capacity.checklist.js';
import type { RequestCapacityInput } from '../capacity.inputs.js';
import { CapacityLifecycle } from '../capacity.lifecycle.js';
import { CapacityRepository } from '../capacity.repository.js';
import { entriesOf } from '../evidence.js';

/** A head asks for a capacity, with what the checklist wants to see. */
@Injectable()
export class RequestCapacity {
  constructor(
    private readonly db: Db, private readonly steps: Steps, private readonly idempotency: Idempotency, private readonly lifecycle: CapacityLifecycle,
    private readonly capacities: CapacityRepository, private readonly organizations: OrganizationReader, private readonly offices: OfficeReader,
  ) {}

  run(viewer: Viewer, input: RequestCapacityInput): Promise<string> {
    return this.capacities.orExists(() => this.idempotency.once(viewer, 'requestCapacity', input, () => this.request(viewer, input)));
  }

  private async request(viewer: Viewer, { organizationId: named, kind, evidence }: RequestCapacityInput): Promise<string> {
    const organizationId = requireOrganization(viewer, null, named, { leads: true });
    const values = {
      id: newId(), organizationId, kind, verifiedUntil: null, officeId: await this.verifierOf(organizationId, kind),
      evidence: entriesOf(kind, evidence), openItems: [], requestedAt: await this.db.now(),
    };
    const situation = await this.capacities.situation(values, viewer);
    return (await this.steps.create(this.lifecycle, 'request', values, situation, viewer, { organizationId })).id;
  }

  /** The office the request goes to; null for the administrator, who also stands in where nobody of an office may judge. */
  private async verifierOf(organizationId: string, kind: CapacityKind): Promise<string | null> {
    if (VERIFIED_BY_ADMINISTRATOR.includes(kind)) return null;
    const organization = await this.organizations.find(organizationId);
    if (!organization) throw new NotFound('No such organization');
    const { isicDivisions, province, parkId } = organization;
    const officeId = await this.offices.route({ isicDivision: isicDivisions[0], province, parkId, except: organizationId });
    const fallback = await this.organizations.fallbackOffice();
    for (const candidate of [officeId, fallback === organizationId ? null : fallback])
      if (candidate && (await this.capacities.hasEligibleOfficer(candidate, organizationId))) return candidate;
    if (!officeId && !fallback) throw new Refusal('NO_OFFICE', 'kind');
    return null;
  }
}
