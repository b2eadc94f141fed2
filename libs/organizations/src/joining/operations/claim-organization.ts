import { Injectable } from '@nestjs/common';
import { Throttle } from '@peyvand/accounts';
import { NotFound, Refusal, Unauthenticated, type Viewer } from '@peyvand/kernel';
import { foldOrganization } from '@peyvand/language';
import { Idempotency } from '@peyvand/platform';
import { Verifiers } from '../../capacities/verifiers.js';
import { OrganizationReader } from '../../organization.reader.js';
import type { ClaimOrganizationInput } from '../joining.inputs.js';
import { JoiningRepository } from '../joining.repository.js';
import { RequestJoining } from './request-joining.js';

/**
 * Somebody says that a listed organization is theirs. Nobody belongs to it who could answer, so the office does that
 * would verify it.
 */
@Injectable()
export class ClaimOrganization {
  constructor(
    private readonly throttle: Throttle,
    private readonly idempotency: Idempotency,
    private readonly requests: JoiningRepository,
    private readonly organizations: OrganizationReader,
    private readonly verifiers: Verifiers,
    private readonly requesting: RequestJoining,
  ) {}

  /**
   * A listed organization is as if it were not there to who does not know its name.
   * @throws NotFound, Refusal NO_OFFICE, JOINING_ASKED, JOINING_REFUSED_LATELY, TOO_MANY_JOINING_REQUESTS, THROTTLED
   */
  async run(viewer: Viewer, input: ClaimOrganizationInput): Promise<string> {
    const { personId } = viewer;
    if (personId === null) throw new Unauthenticated('Sign in first');
    await this.throttle.countWithin('requestJoining', personId);
    const { organizationId, name, note } = input;
    const organization = await this.organizations.find(organizationId);
    if (!organization?.listed || foldOrganization(organization.name) !== foldOrganization(name)) throw new NotFound();
    return this.requests.orAsked(() =>
      this.idempotency.once(viewer, 'claimOrganization', input, async () => {
        const officeId = await this.verifiers.of(organizationId, 'solver');
        if (!officeId) throw new Refusal('NO_OFFICE', 'organizationId');
        return this.requesting.create(viewer, personId, { organizationId, note, officeId });
      }),
    );
  }
}
