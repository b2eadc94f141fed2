import { describe, expect, it } from '@jest/globals';
import type { CompanyDocument, NeedDocument } from './documents.js';
import { improvements } from './improvements.js';

const need = (change: Partial<NeedDocument> = {}): NeedDocument => ({
  rfpId: 'rfp',
  title: '',
  summary: '',
  text: '',
  keywords: [],
  year: 2026,
  excluded: new Map(),
  requirements: [
    { text: '', competences: ['vision'], isMust: true },
    { text: '', competences: ['robotics'], isMust: false },
  ],
  technologyCategory: 'KB5',
  isicDivision: '13',
  province: 'IR-23',
  trlTarget: 8,
  eligibility: { companyTypes: [], certificates: [], provinces: [], sizes: [] },
  ...change,
});
const capability = {
  id: 'c',
  statement: '',
  evidence: 'a plant',
  competences: ['vision', 'robotics'],
  technologyCategory: 'KB5',
  isicDivisions: ['13'],
  trlFrom: 4,
  trlTo: 8,
  keywords: [],
};
const company = (change: Partial<CompanyDocument> = {}): CompanyDocument => ({
  organizationId: 'firm',
  profileVersionId: 'v',
  name: '',
  summary: '',
  capabilities: [capability],
  keywords: [],
  projects: [{ id: 'p', title: '', abstract: '', year: 2024 }],
  isicDivisions: [],
  province: 'IR-23',
  regions: [],
  languages: [],
  headcount: 20,
  companyType: null,
  availablePeople: 2,
  certificates: [],
  isVerified: true,
  isListed: false,
  ...change,
});
const kinds = (n: NeedDocument, c: CompanyDocument): [string, string | null][] =>
  improvements(n, c).map(({ kind, code }) => [kind, code]);

describe('what would raise a company', () => {
  it('is nothing where everything asked is there', () => {
    expect(improvements(need(), company())).toEqual([]);
  });

  it('is what is missing, by what it would add: musts before shoulds', () => {
    expect(improvements(need(), company({ capabilities: [{ ...capability, competences: [] }] }))).toEqual([
      { kind: 'competenceMissing', code: 'vision', gain: 8 },
      { kind: 'competenceMissing', code: 'robotics', gain: 4 },
    ]);
  });

  it.each<[string, Partial<CompanyDocument>, [string, string | null]]>([
    ['evidence', { capabilities: [{ ...capability, evidence: ' ' }] }, ['evidenceMissing', 'vision']],
    ['a higher TRL', { capabilities: [{ ...capability, trlTo: 6 }] }, ['trlTooLow', '8']],
    ['a TRL at all', { capabilities: [{ ...capability, trlTo: null }] }, ['trlMissing', '8']],
    [
      'the technology category',
      { capabilities: [{ ...capability, technologyCategory: 'KB1' }] },
      ['technologyCategoryMissing', 'KB5'],
    ],
    ['the division', { capabilities: [{ ...capability, isicDivisions: [] }] }, ['isicDivisionMissing', '13']],
    ['the place', { province: 'IR-07' }, ['placeNotServed', 'IR-23']],
    ['free people', { availablePeople: null }, ['availabilityMissing', null]],
    ['a past project', { projects: [] }, ['pastProjectMissing', null]],
    ['the verified capacity', { isVerified: false }, ['notVerified', null]],
  ])('names %s', (_what, change, expected) => {
    expect(kinds(need(), company(change))).toContainEqual(expected);
  });

  it('tells a certificate that expired from one that never was, and puts what keeps it out first', () => {
    const asked = need({
      eligibility: {
        companyTypes: ['cooperative'],
        certificates: ['safety', 'environment'],
        provinces: ['IR-01'],
        sizes: ['large'],
      },
    });
    const found = improvements(asked, company({ expiredCertificates: ['safety'], availablePeople: 0 }));
    expect(found.map(({ kind, code }) => [kind, code])).toEqual([
      ['wrongCompanyType', null],
      ['certificateExpired', 'safety'],
      ['certificateMissing', 'environment'],
      ['wrongProvince', null],
      ['wrongSize', null],
      ['availabilityMissing', null],
    ]);
    expect(found.slice(0, 5).map(({ gain }) => gain)).toEqual([null, null, null, null, null]);
  });
});
