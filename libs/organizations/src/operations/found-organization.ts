import { Injectable } from '@nestjs/common';
import { newId, type Viewer } from '@peyvand/kernel';
import { Audit, Db, Idempotency } from '@peyvand/platform';
import { identifiersOf } from '../identifiers.js';
import { MembershipRepository } from '../members/membership.repository.js';
import type { FoundOrganizationInput } from '../organization.inputs.js';
import { OrganizationRepository } from '../organization.repository.js';
import { ProfileRepository } from '../profiles/profile.repository.js';

/** Somebody brings an organization in and becomes its head. */
@Injectable()
export class FoundOrganization {
  constructor(
    private readonly db: Db,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly organizations: OrganizationRepository,
    private readonly memberships: MembershipRepository,
    private readonly profiles: ProfileRepository,
  ) {}

  run(viewer: Viewer, input: FoundOrganizationInput): Promise<string> {
    return this.idempotency.once(viewer, 'foundOrganization', input, async () => {
      const id = newId();
      const country = input.country ?? input.province?.slice(0, 2) ?? 'IR';
      await this.organizations.refuseNoPark(input.parkId);
      const founded = {
        id,
        name: input.name,
        country,
        province: input.province ?? null,
        parkId: input.parkId ?? null,
        placeText: input.placeText || null,
        isicDivisions: [...new Set(input.isicDivisions ?? [])],
        companyType: input.companyType ?? null,
        headcount: input.headcount ?? null,
        website: input.website || null,
        phones: input.phones ?? [],
        about: input.about || null,
        listed: false,
        locale: input.locale ?? viewer.locale,
        createdBy: viewer.personId,
        createdAt: await this.db.now(),
      };
      await this.organizations.insert(founded, { besideListed: input.isAnother === true });
      await this.organizations.identify(
        id,
        identifiersOf(input.identifiers ?? [], country, 'identifiers'),
        'identifiers',
        { isFounding: true },
      );
      await this.profiles.start(id, viewer);
      if (viewer.personId) await this.memberships.begin(id, viewer.personId, 'head', viewer);
      await this.audit.write(`organization:${id}`, viewer, 'organization.founded');
      return id;
    });
  }
}
