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

  /**
   * Made ready before the RFP is locked: it takes the longer, the more owners there are.
   * The gate @throws Refusal ASKER_NAMED, OWNER_NAMED
   */
  async ready(askerId: string): Promise<(rfp: RfpEntity, text: string) => void> {
    const findAsker = leakFinder(await this.organizations.identifying(askerId), { ownOnly: true });
    const refuseOwners = await this.leaks.gateFromOutside();
    return (rfp, text) => {
      const found = findAsker(text);
      if (found) {
        const { code, excerpt, position } = found;
        throw new Refusal('ASKER_NAMED', 'text', { leak: code, excerpt, position });
      }
      refuseOwners(rfp, { text });
    };
  }
}
