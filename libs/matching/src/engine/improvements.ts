import { COVERAGE_WEIGHTS, hardFailures, place, SERVED, STRUCTURE } from './features.js';
import type { CompanyDocument, HardFailure, NeedDocument } from './documents.js';

export type ImprovementKind =
  | 'competenceMissing'
  | 'evidenceMissing'
  | 'pastProjectMissing'
  | 'technologyCategoryMissing'
  | 'isicDivisionMissing'
  | 'trlTooLow'
  | 'trlMissing'
  | 'placeNotServed'
  | 'availabilityMissing'
  | 'certificateMissing'
  | 'certificateExpired'
  | 'notVerified'
  | 'wrongCompanyType'
  | 'wrongProvince'
  | 'wrongSize'
  | 'excluded';

/** One thing in a company's own profile that keeps its score down or keeps it out. Says nothing of anybody else. */
export interface Improvement {
  readonly kind: ImprovementKind;
  /** The competence, category, division, province, kind of certificate, or level it is about. */
  readonly code: string | null;
  /** What it would add to the raw score; null where it keeps the company out whatever the score. */
  readonly gain: number | null;
}

const MOST = 20;
const BLOCKERS: Readonly<Record<Exclude<HardFailure, 'CERTIFICATE_MISSING'>, ImprovementKind>> = {
  NOT_VERIFIED: 'notVerified',
  WRONG_COMPANY_TYPE: 'wrongCompanyType',
  WRONG_PROVINCE: 'wrongProvince',
  WRONG_SIZE: 'wrongSize',
  DEFINER_OF_RFP: 'excluded',
  OWNER_OF_PROBLEM: 'excluded',
};

/**
 * What would raise the score of a company for a need, out of its own profile alone: first what keeps it out, then by
 * gain.
 */
export function improvements(
  need: NeedDocument,
  company: CompanyDocument,
  expired: readonly string[] = company.expiredCertificates ?? [],
): Improvement[] {
  const blocking = hardFailures(need, company).flatMap((failure): Improvement[] =>
    failure === 'CERTIFICATE_MISSING'
      ? need.eligibility.certificates
          .filter((kind) => !company.certificates.includes(kind))
          .map((code) => ({
            kind: expired.includes(code) ? 'certificateExpired' : 'certificateMissing',
            code,
            gain: null,
          }))
      : [{ kind: BLOCKERS[failure], code: null, gain: null }],
  );
  const raising = [...ofCompetences(need, company), ...ofProfile(need, company)].sort(
    (a, b) => (b.gain ?? 0) - (a.gain ?? 0),
  );
  return [...blocking, ...raising].slice(0, MOST);
}

/** Asked competences that no capability names, and named ones that show no evidence. */
function ofCompetences(need: NeedDocument, company: CompanyDocument): Improvement[] {
  const asked = new Map<string, number>();
  for (const { competences, isMust } of need.requirements)
    for (const code of competences)
      asked.set(code, (asked.get(code) ?? 0) + (isMust ? COVERAGE_WEIGHTS.must : COVERAGE_WEIGHTS.should));
  const total = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  const naming = (code: string) => company.capabilities.filter(({ competences }) => competences.includes(code));
  return [...asked].flatMap(([code, weight]): Improvement[] => {
    const capabilities = naming(code);
    if (!capabilities.length)
      return [{ kind: 'competenceMissing', code, gain: rounded((STRUCTURE.competences * weight) / total) }];
    return capabilities.some(({ evidence }) => evidence.trim()) ? [] : [{ kind: 'evidenceMissing', code, gain: 0 }];
  });
}

function ofProfile(need: NeedDocument, company: CompanyDocument): Improvement[] {
  const found: Improvement[] = [];
  const { capabilities } = company;
  if (!company.projects.length) found.push({ kind: 'pastProjectMissing', code: null, gain: 0 });
  if (
    need.technologyCategory !== null &&
    !capabilities.some(({ technologyCategory }) => technologyCategory === need.technologyCategory)
  )
    found.push({
      kind: 'technologyCategoryMissing',
      code: need.technologyCategory,
      gain: STRUCTURE.technologyCategory,
    });
  const divisions = [...company.isicDivisions, ...capabilities.flatMap(({ isicDivisions }) => isicDivisions)];
  if (need.isicDivision !== null && !divisions.includes(need.isicDivision))
    found.push({ kind: 'isicDivisionMissing', code: need.isicDivision, gain: STRUCTURE.isic });
  found.push(...ofReadiness(need, company));
  if (need.province !== null && !place(need, company))
    found.push({ kind: 'placeNotServed', code: need.province, gain: rounded(STRUCTURE.place * SERVED) });
  if (!company.availablePeople) found.push({ kind: 'availabilityMissing', code: null, gain: STRUCTURE.availability });
  return found;
}

function ofReadiness({ trlTarget }: NeedDocument, { capabilities }: CompanyDocument): Improvement[] {
  if (trlTarget === null) return [];
  const proven = capabilities.flatMap(({ trlTo }) => (trlTo === null ? [] : [trlTo]));
  if (!proven.length) return [{ kind: 'trlMissing', code: String(trlTarget), gain: STRUCTURE.readiness }];
  const missing = trlTarget - Math.max(...proven);
  return missing > 0
    ? [{ kind: 'trlTooLow', code: String(trlTarget), gain: rounded(STRUCTURE.readiness * Math.min(2, missing / 3)) }]
    : [];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
