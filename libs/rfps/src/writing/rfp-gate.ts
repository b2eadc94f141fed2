import { Injectable } from '@nestjs/common';
import {
  DismissedFindings,
  escapes,
  openLists,
  placed,
  vagueness,
  wordFindings,
  refusalsOf,
  type Finding,
} from '@peyvand/definitions';
import { FileReader } from '@peyvand/files';
import { Refusals } from '@peyvand/kernel';
import { OwnerLeaks } from '@peyvand/problems';
import { documentOf, type RfpDocument } from '../content/rfp-document.js';
import { structureFindings } from '../content/structure-findings.js';
import { textsOf } from '../content/rfp-texts.js';
import type { RfpEntity } from '../rfp.entity.js';
import type { RfpDates } from '../dates/date-findings.js';
import { datesOf, RfpTiming } from '../dates/rfp-timing.js';

const MUST_MIN = 3;
const MUST_MAX = 10;

/** C16 to C19 over what must be. */
function requirementFindings({ content }: RfpDocument): Finding[] {
  const musts = (content.requirements ?? []).flatMap(({ kind, text }, place) =>
    kind === 'must' ? [{ field: `requirements.${place}.text`, text: text ?? '' }] : [],
  );
  const isMany = musts.length > MUST_MAX;
  const number: Finding[] =
    musts.length >= MUST_MIN && !isMany
      ? []
      : [
          {
            check: 'C16',
            severity: 'warn',
            field: 'requirements',
            code: isMany ? 'TOO_MANY_MUSTS' : 'TOO_FEW_MUSTS',
            excerpt: String(musts.length),
          },
        ];
  return [...number, ...musts.flatMap((text) => [...vagueness(text), ...escapes(text), ...openLists(text)])];
}

/** The RFP gate: structure, placeholders, what would give an anonymous owner away, and time enough to answer. */
@Injectable()
export class RfpGate {
  constructor(
    private readonly leaks: OwnerLeaks,
    private readonly timing: RfpTiming,
    private readonly dismissed: DismissedFindings,
    private readonly files: FileReader,
  ) {}

  async findings(rfp: RfpEntity): Promise<Finding[]> {
    const document = documentOf(rfp);
    const findings = [
      ...structureFindings(document),
      ...wordFindings(textsOf(document), await this.leaks.finderOf(rfp)),
      ...requirementFindings(document),
    ];
    // Paths lead into the content; the few texts beside it stand on the document.
    return this.dismissed.attach({ rfpId: rfp.id }, placed(findings, { ...document, ...document.content }));
  }

  /**
   * Answers the dates of the call. @throws Refusals RFP_INCOMPLETE or OWNER_NAMED, one per blocking finding, or a
   * refusal of the timing.
   */
  async require(rfp: RfpEntity): Promise<RfpDates> {
    Refusals.throwIfAny(refusalsOf('RFP_INCOMPLETE', await this.findings(rfp)));
    await this.files.requireReady('rfp', rfp.id);
    const dates = datesOf(rfp.draft.timeline);
    await this.timing.require(rfp.officeId, dates);
    return dates;
  }
}
