import {
  RfpDraftDocument,
  SaveRfpDocument,
  type Locale,
  type RfpDraftQuery,
  type RfpWordsFragment,
  type SaveRfpDraftInput,
} from '@/generated/graphql';
import { queryClient, queryOf, refresh } from '@/shared/api/query';
import { ApiError } from '@/shared/api/refused';
import { request } from '@/shared/api/request';
import type { Saved } from '@/shared/drafts/use-autosave';
import type { Versions } from '@/shared/form/Conflict';
import { sendable, type Content, type FormField, type Forms } from '@/shared/form/form';

export type Draft = NonNullable<RfpDraftQuery['rfp']>;
export type Found = RfpDraftQuery['rfpFindings'][number];

/** Everything that is written, whether the API keeps it beside the content or in it, as one form. */
export const WHOLE = 'WholeRfp';
const BESIDE = ['title', 'confidentiality', 'envelopes', 'ndaText'];

export function wholeForms(forms: Forms): Forms {
  const beside = forms.get('SaveRfpDraftInput')?.filter(({ name }) => BESIDE.includes(name)) ?? [];
  const inside = forms.get('RfpContentInput') ?? [];
  return new Map<string, readonly FormField[]>([...forms, [WHOLE, [...beside, ...inside]]]);
}

/** How the form is cut into parts, each with an address. */
export const PARTS = {
  about: ['title', 'summary', 'background', 'confidentiality', 'ndaText'],
  scope: ['scopeIn', 'scopeOut', 'objectives', 'constraints'],
  requirements: ['requirements'],
  deliverables: ['deliverables', 'milestones'],
  evaluation: ['criteria', 'envelopes', 'blindEvaluation', 'eligibility', 'proposalContents', 'languages'],
  terms: ['budget', 'costShares', 'ip', 'collaboration', 'legal', 'cancelRule', 'definerConflict'],
  timeline: ['timeline', 'questionPictures'],
} as const satisfies Record<string, readonly string[]>;
export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as Part[];

/** A date finding names its place from the object, the others from the content. */
export const placeOfFinding = (field: string): string => field.replace(/^content\./, '');
export const partOfField = (field: string): Part =>
  PART_NAMES.find((part) => (PARTS[part] as readonly string[]).includes(placeOfFinding(field).split('.')[0] ?? '')) ??
  'about';

export const draftQuery = (id: string, language: Locale) => queryOf(RfpDraftDocument, { id, language });

export const valueOf = (rfp: Draft): Content => ({
  ...rfp.content,
  title: rfp.title,
  confidentiality: rfp.confidentiality,
  envelopes: rfp.envelopes,
  ndaText: rfp.draftNdaText,
});
const valueOfText = ({ content, ...beside }: RfpWordsFragment): Content => ({ ...content, ...beside });

/** @throws ApiError with what a rule said no to; a draft that moved meanwhile is answered with both texts. */
export async function saveDraft(
  { id, language, forms }: { id: string; language: Locale; forms: Forms },
  value: Content,
  revision: number,
): Promise<Saved<Versions>> {
  const fields = forms.get('RfpContentInput') ?? [];
  const { title, confidentiality, envelopes, ndaText } = value;
  const said = sendable(value, 'RfpContentInput', forms) ?? {};
  // What is left out stays; what was emptied is said to be empty.
  const content = Object.fromEntries(fields.map(({ name }) => [name, said[name] ?? null]));
  const { saveRfpDraft: saved } = await request(SaveRfpDocument, {
    input: { rfpId: id, revision, title, confidentiality, envelopes, ndaText, content } as SaveRfpDraftInput,
  });
  if (saved.refusals.some(({ code }) => code === 'STALE')) {
    const { rfp } = await queryClient.fetchQuery({ ...draftQuery(id, language), staleTime: 0 });
    if (!rfp) throw new ApiError('NOT_FOUND');
    return {
      revision: rfp.draftRevision ?? 0,
      theirs: { base: saved.base && valueOfText(saved.base), theirs: valueOf(rfp) },
    };
  }
  if (saved.refusals.length) throw new ApiError('BAD_INPUT', saved.refusals);
  void refresh();
  return { revision: saved.rfp?.draftRevision ?? revision + 1 };
}
