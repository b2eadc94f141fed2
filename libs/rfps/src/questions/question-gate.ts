import { Injectable } from '@nestjs/common';
import { Refusal, type Viewer } from '@peyvand/kernel';
import { leakFinder, OrganizationReader } from '@peyvand/organizations';
import { OwnerLeaks } from '@peyvand/problems';
import { AccessingOrganization } from '../accessing-organization.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { AskQuestionInput } from '../rfp.inputs.js';

/** Rivals read every question: it tells neither who asks nor whose problem it may be. */
@Injectable()
export class QuestionGate {
  constructor(
    private readonly accessing: AccessingOrganization,
    private readonly organizations: OrganizationReader,
    private readonly leaks: OwnerLeaks,
  ) {}

  asker(viewer: Viewer, { rfpId, organizationId }: AskQuestionInput): Promise<string> {
    return this.accessing.require(viewer, rfpId, organizationId);
  }

  /** @throws Refusal ASKER_NAMED, OWNER_NAMED */
  async pass(rfp: RfpEntity, askerId: string, text: string): Promise<void> {
    const found = leakFinder(await this.organizations.identifying(askerId), { ownOnly: true })(text);
    if (found) {
      const { code, excerpt, position } = found;
      throw new Refusal('ASKER_NAMED', 'text', { leak: code, excerpt, position });
    }
    await this.leaks.refuseFromOutside(rfp, { text });
  }
}
