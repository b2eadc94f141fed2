import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';
import { RfpReader, type OpenRfp } from '@peyvand/rfps';
import type { NeedDocument } from '../engine/documents.js';

export interface LoadedNeed {
  readonly need: NeedDocument;
  readonly rfpVersionId: string;
  readonly officeId: string;
}

/** Reads an RFP, as it was signed, into the form the engine works on. */
@Injectable()
export class NeedLoader {
  constructor(
    private readonly rfps: RfpReader,
    private readonly db: Db,
  ) {}

  /** @throws NotFound while nothing is signed. */
  async load(rfpId: string): Promise<LoadedNeed> {
    const [rfp, parties] = [await this.rfps.openContent(rfpId), await this.rfps.parties(rfpId)];
    const excluded = new Map<string, 'DEFINER_OF_RFP' | 'OWNER_OF_PROBLEM'>();
    if (parties.definerId) excluded.set(parties.definerId, 'DEFINER_OF_RFP');
    excluded.set(parties.ownerId, 'OWNER_OF_PROBLEM');
    for (const id of parties.waived) excluded.delete(id);
    const year = (await this.db.now()).getUTCFullYear();
    return { need: { ...needOf(rfp), excluded, year }, rfpVersionId: rfp.versionId, officeId: parties.officeId };
  }
}

function needOf({
  rfpId,
  title,
  province,
  content,
  document: { subject },
}: OpenRfp): Omit<NeedDocument, 'excluded' | 'year'> {
  const objectives = (content.objectives ?? []).flatMap(({ kpi }) => (kpi ? [kpi] : []));
  const deliverables = (content.deliverables ?? []).flatMap(({ name, form }) =>
    [name, form].filter((part) => part != null),
  );
  return {
    rfpId,
    title,
    province,
    summary: content.summary ?? '',
    text: [content.background, ...objectives, ...(content.scopeIn ?? []), ...deliverables].filter(Boolean).join('\n'),
    requirements: (content.requirements ?? []).map(({ text, competences, kind }) => ({
      text: text ?? '',
      competences: competences ?? [],
      isMust: kind !== 'should',
    })),
    keywords: subject.keywords ?? [],
    technologyCategory: subject.technologyCategory ?? null,
    isicDivision: subject.isicDivision ?? null,
    trlTarget: subject.trlTarget ?? null,
    eligibility: {
      companyTypes: content.eligibility?.companyTypes ?? [],
      certificates: content.eligibility?.certificates ?? [],
      provinces: content.eligibility?.provinces ?? [],
      sizes: content.eligibility?.sizes ?? [],
    },
  };
}
