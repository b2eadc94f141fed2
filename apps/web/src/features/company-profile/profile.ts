import type { CompanyProfileQuery, Locale, ProfileLanguage, SaveProfileDraftInput } from '@/generated/graphql';
import { CompanyProfileDocument } from '@/generated/graphql';
import { queryOf } from '@/shared/api/query';

export type Organization = NonNullable<CompanyProfileQuery['organization']>;
export type Profile = NonNullable<Organization['profile']>;
type Said = Pick<Profile, 'summary' | 'keywords' | 'regions' | 'languages' | 'availability' | 'capabilities'>;

export const profileQuery = (id: string, language: Locale) =>
  queryOf(CompanyProfileDocument, { id, language, from: 1, text: '', hasText: false, hasDraft: false });

export interface CapabilityForm {
  /** Of this page; the API's id where it has one. */
  readonly key: string;
  readonly id: string | null;
  readonly statement: string;
  readonly competences: readonly string[];
  readonly technologyCategory: string | null;
  readonly isicDivisions: readonly string[];
  readonly keywords: readonly string[];
  readonly trlFrom: number | null;
  readonly trlTo: number | null;
  readonly evidence: string;
}

export interface ProfileForm {
  readonly summary: string;
  readonly keywords: readonly string[];
  readonly regions: readonly string[];
  readonly languages: readonly ProfileLanguage[];
  readonly people: string;
  readonly months: string;
  readonly from: string | null;
  readonly capabilities: readonly CapabilityForm[];
}

export const NEW: Omit<CapabilityForm, 'key'> = {
  id: null,
  statement: '',
  competences: [],
  technologyCategory: null,
  isicDivisions: [],
  keywords: [],
  trlFrom: null,
  trlTo: null,
  evidence: '',
};

export const profileFormOf = (said: Said | null | undefined): ProfileForm => ({
  summary: said?.summary ?? '',
  keywords: said?.keywords ?? [],
  regions: said?.regions ?? [],
  languages: said?.languages ?? [],
  people: said?.availability ? String(said.availability.people) : '',
  months: said?.availability ? String(said.availability.months) : '',
  from: said?.availability?.from ?? null,
  capabilities: (said?.capabilities ?? []).map((capability) => ({ ...NEW, ...capability, key: capability.id })),
});

/** Without a sentence and a competence a capability cannot be found, and the API does not take it. */
export const isHalf = ({ statement, competences }: CapabilityForm): boolean =>
  statement.trim().length < 10 || !competences.length;

export const wholeOf = ({ capabilities }: ProfileForm): CapabilityForm[] => capabilities.filter((one) => !isHalf(one));

/** What is saved: half-written capabilities wait in the form. `ids` are those that earlier saves gave. */
export function draftOf(
  form: ProfileForm,
  organizationId: string,
  revision: number,
  ids: ReadonlyMap<string, string>,
): SaveProfileDraftInput {
  return {
    organizationId,
    revision,
    summary: form.summary.trim(),
    keywords: [...form.keywords],
    regions: [...form.regions],
    languages: [...form.languages],
    availability:
      form.people && form.months ? { people: Number(form.people), months: Number(form.months), from: form.from } : null,
    capabilities: wholeOf(form).map(({ key, id, ...said }) => ({
      ...said,
      id: id ?? ids.get(key) ?? null,
      statement: said.statement.trim(),
      evidence: said.evidence.trim(),
      competences: [...said.competences],
      isicDivisions: [...said.isicDivisions],
      keywords: [...said.keywords],
    })),
  };
}
