import { signedFiles, type SignedFile } from '@peyvand/files';
import { canonicalText, asJson, sha256 } from '@peyvand/kernel';
import type { RfpConfidentiality, RfpEntity } from '../rfp.entity.js';
import type { EnvelopeKind } from './rfp-choices.js';
import type { RfpContent } from './rfp-content.model.js';
import type { RfpSubject } from './rfp-subject.model.js';

/** All that a signature covers. */
export interface RfpDocument {
  readonly title: string;
  readonly language: string;
  readonly confidentiality: RfpConfidentiality;
  readonly envelopes: EnvelopeKind;
  readonly custodiansNeeded: number;
  readonly definitionVersionId: string | null;
  readonly subject: RfpSubject;
  readonly content: RfpContent;
  readonly ndaText: string | null;
  /** Left out where there are none. */
  readonly files?: readonly SignedFile[];
}

type Draft = Pick<
  RfpEntity,
  | 'title'
  | 'language'
  | 'confidentiality'
  | 'envelopes'
  | 'custodiansNeeded'
  | 'definitionVersionId'
  | 'subject'
  | 'draft'
  | 'draftNdaText'
  | 'draftFiles'
>;

/** The draft as the document that would be signed now. */
export function documentOf(rfp: Draft): RfpDocument {
  return {
    title: rfp.title,
    language: rfp.language,
    confidentiality: rfp.confidentiality,
    envelopes: rfp.envelopes,
    custodiansNeeded: rfp.custodiansNeeded,
    definitionVersionId: rfp.definitionVersionId,
    subject: publicSubject(rfp.subject, rfp.confidentiality),
    content: rfp.draft,
    ndaText: rfp.draftNdaText,
    ...signedFiles(rfp.draftFiles),
  };
}

/** Where the owner is hidden, only the province is taken over of the place. */
function publicSubject(subject: RfpSubject, confidentiality: RfpConfidentiality): RfpSubject {
  return confidentiality === 'public' ? subject : { ...subject, placeText: null, parkId: null };
}

/** Dates become text, as in the stored document; without this a hash would depend on where the content was read. */

/** The exact text to sign and its hash. */
export function signable(document: RfpDocument): { text: string; hash: string } {
  const text = canonicalText(asJson(document));
  return { text, hash: sha256(text) };
}
