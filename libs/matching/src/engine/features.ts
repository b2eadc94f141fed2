import type { CompanyDocument, HardFailure, NeedDocument } from './documents.js';

/** The six groups in which every score is explained. */
export const GROUPS = ['text', 'competences', 'evidence', 'readiness', 'place', 'conditions'] as const;
/** Weight of what is known besides words, in units of the text score of a middling company. */
export const STRUCTURE = {
  competences: 12,
  technologyCategory: 2,
  isic: 3,
  readiness: 3,
  place: 2,
  availability: 0.5,
} as const;
/** How much an asked competence counts. */
export const COVERAGE_WEIGHTS = { must: 2, should: 1 } as const;
export type Group = (typeof GROUPS)[number];
export type Contributions = Readonly<Record<Group, number>>;

/** What is known of a pair besides its words, each from 0 to 1 (readiness and conditions may be negative). */
export interface StructuredFeatures {
  /** Share of the asked competences that the company names; musts count double. */
  readonly competences: number;
  readonly technologyCategory: number;
  readonly isic: number;
  /** 1: the proven range reaches the target; falls by a third for each level that is missing. */
  readonly readiness: number;
  readonly place: number;
  readonly availability: number;
}

export function structuredFeatures(need: NeedDocument, company: CompanyDocument): StructuredFeatures {
  const owned = new Set(company.capabilities.flatMap((capability) => capability.competences));
  const categories = company.capabilities.map((capability) => capability.technologyCategory);
  const divisions = new Set([
    ...company.isicDivisions,
    ...company.capabilities.flatMap((capability) => capability.isicDivisions),
  ]);
  return {
    competences: coverage(need, owned),
    technologyCategory: need.technologyCategory !== null && categories.includes(need.technologyCategory) ? 1 : 0,
    isic: need.isicDivision !== null && divisions.has(need.isicDivision) ? 1 : 0,
    readiness: readiness(need, company),
    place: place(need, company),
    availability: company.availablePeople !== null && company.availablePeople > 0 ? 1 : 0,
  };
}

function coverage(need: NeedDocument, owned: ReadonlySet<string>): number {
  let asked = 0;
  let met = 0;
  for (const requirement of need.requirements) {
    const weight = requirement.isMust ? COVERAGE_WEIGHTS.must : COVERAGE_WEIGHTS.should;
    for (const competence of requirement.competences) {
      asked += weight;
      if (owned.has(competence)) met += weight;
    }
  }
  return asked ? met / asked : 0;
}

function readiness(need: NeedDocument, company: CompanyDocument): number {
  const proven = company.capabilities.flatMap((capability) => (capability.trlTo === null ? [] : [capability.trlTo]));
  if (need.trlTarget === null || !proven.length) return 0;
  const missing = Math.max(0, need.trlTarget - Math.max(...proven));
  return Math.max(-1, 1 - missing / 3);
}

/** The own province weighs a little more than a region that is merely served. */
export const SERVED = 0.7;

/** From 0 for a company that works elsewhere to 1 for one of the province itself. */
export function place({ province }: NeedDocument, company: CompanyDocument): number {
  if (province === null) return 0;
  if (company.province === province) return 1;
  return company.regions.includes(province) ? SERVED : 0;
}

/** Why this company cannot take part, however well it fits. */
export function hardFailures(need: NeedDocument, company: CompanyDocument): HardFailure[] {
  const { eligibility } = need;
  const excluded = need.excluded.get(company.organizationId);
  const failures: HardFailure[] = excluded ? [excluded] : [];
  if (!company.isVerified && !company.isListed) failures.push('NOT_VERIFIED');
  if (eligibility.companyTypes.length && !eligibility.companyTypes.includes(company.companyType ?? ''))
    failures.push('WRONG_COMPANY_TYPE');
  if (eligibility.certificates.some((kind) => !company.certificates.includes(kind)))
    failures.push('CERTIFICATE_MISSING');
  if (eligibility.provinces.length && !eligibility.provinces.includes(company.province ?? ''))
    failures.push('WRONG_PROVINCE');
  if (eligibility.sizes.length && company.headcount !== null && !eligibility.sizes.includes(sizeOf(company.headcount)))
    failures.push('WRONG_SIZE');
  return failures;
}

/** Size class by headcount. A company whose headcount nobody knows is not ruled out by it. */
const sizeOf = (headcount: number): string =>
  headcount <= 9 ? 'micro' : headcount <= 49 ? 'small' : headcount <= 249 ? 'medium' : 'large';
