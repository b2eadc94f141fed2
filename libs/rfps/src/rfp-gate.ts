import { wordFindings, type Finding } from '@peyvand/definitions';
import { Injectable } from '@nestjs/common';
import { Refusal, Refusals } from '@peyvand/kernel';
import { OrganizationReader } from '@peyvand/organizations';
import { documentOf } from './content/rfp-document.js';
import { structureFindings } from './content/rfp-gate.js';
import { textsOf } from './content/rfp-texts.js';
import type { RfpEntity } from './rfp.entity.js';
import { datesOf, RfpTiming, type RfpDates } from './rfp-timing.js';

/** The RFP gate: structure, placeholders, what would give an anonymous owner away, and time enough to answer. */
@Injectable()
export class RfpGate {
  constructor(private readonly organizations: OrganizationReader, private readonly timing: RfpTiming) {}

  async findings(rfp: RfpEntity, ownerId: string): Promise<Finding[]> {
    const document = documentOf(rfp);
    const identifying = document.confidentiality === 'public' ? null : await this.organizations.identifying(ownerId);
    return [...structureFindings(document), ...wordFindings(textsOf(document), identifying)];
  }

  /** Answers the dates of the call. @throws Refusals RFP_INCOMPLETE, one per blocking finding, or a refusal of the timing. */
  async require(rfp: RfpEntity, ownerId: string): Promise<RfpDates> {
    const blocking = (await this.findings(rfp, ownerId)).filter(({ severity }) => severity === 'block');
    Refusals.throwIfAny(blocking.map(({ check, code, field }) => new Refusal('RFP_INCOMPLETE', field, { check, code })));
    const dates = datesOf(rfp.draft.timeline);
    await this.timing.require(rfp.officeId, dates);
    return dates;
  }
}
