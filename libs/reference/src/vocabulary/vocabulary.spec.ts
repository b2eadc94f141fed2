import { companyTypes, isCompanyType } from './company-types.js';
import { competenceSeed } from './competences.js';
import { glossaryAliases, glossaryTerms } from './glossary.js';
import { findIsicDivision, isIsicDivision, isicDivisions, isicSections } from './isic.js';
import type { Labels } from './labels.js';
import { OTHER_FIELD, isOfficeField, officeFields, officeFieldsOfIsic } from './office-fields.js';
import { findProvince, provinces } from './provinces.js';
import { mrlLevels, trlLevels } from './readiness-levels.js';
import { isTechnologyCategory, technologyCategories } from './technology-categories.js';

const persian = /[\u0600-\u06FF]/;
const arabicForms = /[\u0643\u064A\u0660-\u0669]/;

const tables: Record<string, readonly { labels: Labels }[]> = {
  provinces,
  isicSections,
  isicDivisions,
  technologyCategories,
  trlLevels,
  mrlLevels,
  companyTypes,
  officeFields,
  competenceSeed,
  glossaryTerms,
};

describe('every table', () => {
  it.each(Object.entries(tables))('%s is named in Persian and English', (_, rows) => {
    for (const { labels } of rows) {
      expect(labels.fa).toMatch(persian);
      expect(labels.fa).not.toMatch(arabicForms);
      expect(labels.en).toMatch(/[A-Za-z]/);
      expect(
        [labels.fa, labels.en, labels.tr ?? 'x', labels.zh ?? 'x'].every(
          (label) => label === label.trim() && label !== '',
        ),
      ).toBe(true);
    }
  });

  it.each([
    ['provinces', provinces],
    ['divisions', isicDivisions],
    ['sections', isicSections],
    ['categories', technologyCategories],
    ['company types', companyTypes],
    ['office fields', officeFields],
    ['competences', competenceSeed],
  ])('%s have unique codes', (_, rows: readonly { code: string }[]) => {
    expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  });

  it('has as many rows as the world', () => {
    expect(provinces).toHaveLength(31);
    expect(isicSections).toHaveLength(21);
    expect(isicDivisions).toHaveLength(88);
    expect(technologyCategories).toHaveLength(9);
    expect(trlLevels.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(mrlLevels).toHaveLength(10);
    expect(companyTypes).toHaveLength(9);
    expect(officeFields).toHaveLength(15);
    expect(glossaryTerms).toHaveLength(213);
  });
});

describe('provinces', () => {
  it('are found by the codes in force', () => {
    expect(findProvince('IR-07')?.labels.en).toBe('Fars');
    expect(findProvince('IR-23')?.labels.fa).toBe('تهران');
    expect(findProvince('IR-31')).toBeNull();
  });
});

describe('ISIC', () => {
  it('has divisions only in its sections', () => {
    const sections = new Set(isicSections.map(({ code }) => code));
    expect(isicDivisions.every(({ section }) => sections.has(section))).toBe(true);
    expect(findIsicDivision('13')?.section).toBe('C');
    expect(['01', '99'].every(isIsicDivision)).toBe(true);
    expect(['04', '34', '1', 'A', ''].some(isIsicDivision)).toBe(false);
  });
});

describe('company types', () => {
  it('are those of both regulations', () => {
    expect(companyTypes.map(({ code }) => code)).toEqual([
      'production-1',
      'production-2',
      'production-3',
      'startup-1',
      'startup-2',
      'startup-3',
      'nopa',
      'noavar',
      'fanavar',
    ]);
    expect(companyTypes[0]?.labels.fa).toBe('تولیدی نوع ۱');
    expect(isCompanyType('fanavar')).toBe(true);
    expect(isCompanyType('production')).toBe(false);
  });
});

describe('office fields', () => {
  it('reach known divisions and have synonyms in four languages', () => {
    for (const field of officeFields) {
      expect(field.isicDivisions.length).toBeGreaterThan(0);
      expect(field.isicDivisions.every(isIsicDivision)).toBe(true);
      expect(field.synonyms.fa.length).toBeGreaterThanOrEqual(3);
      expect(field.synonyms.en.length).toBeGreaterThanOrEqual(3);
      expect(field.synonyms.tr.length).toBeGreaterThanOrEqual(2);
      expect(field.synonyms.zh.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('are found by a division, the likeliest first', () => {
    expect(officeFieldsOfIsic('13')).toEqual(['carpet']);
    expect(officeFieldsOfIsic('03')).toEqual(['aquatics']);
    expect(officeFieldsOfIsic('10').slice(0, 2)).toEqual(['wheat-flour-bread', 'sugar']);
    expect(officeFieldsOfIsic('24')).toEqual([OTHER_FIELD]);
    expect(officeFieldsOfIsic('04')).toEqual([]);
    expect(isicDivisions.every(({ code }) => officeFieldsOfIsic(code).length > 0)).toBe(true);
  });
});

describe('competences', () => {
  it('are many enough, in all and in each field', () => {
    expect(competenceSeed.length).toBeGreaterThanOrEqual(220);
    for (const field of officeFields) {
      const ofField = competenceSeed.filter((competence) => competence.officeFields.includes(field.code));
      expect(ofField.length).toBeGreaterThanOrEqual(8);
    }
  });

  it('refer to what exists, are written as codes and named apart', () => {
    for (const { code, technologyCategory, officeFields: fields, synonyms } of competenceSeed) {
      expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(isTechnologyCategory(technologyCategory)).toBe(true);
      expect(fields.every(isOfficeField)).toBe(true);
      expect(new Set(fields).size).toBe(fields.length);
      expect(synonyms.fa.length).toBeGreaterThan(0);
      expect(synonyms.en.length).toBeGreaterThan(0);
    }
    for (const language of ['fa', 'en'] as const) {
      expect(new Set(competenceSeed.map(({ labels }) => labels[language])).size).toBe(competenceSeed.length);
    }
  });

  it('cover every technology category', () => {
    expect(new Set(competenceSeed.map(({ technologyCategory }) => technologyCategory)).size).toBe(9);
  });
});

describe('glossary', () => {
  it('gives every variant as an alias of its own', () => {
    const aliases = glossaryAliases();
    expect(aliases).toHaveLength(213);
    for (const { byLanguage } of aliases) {
      const all = Object.values(byLanguage);
      expect(all.every((variants) => variants.length > 0)).toBe(true);
      expect(all.flat().some((variant) => /\s\/\s|[()（）|]/.test(variant))).toBe(false);
    }
    expect(aliases.find(({ id }) => id === 'G134')?.byLanguage.zh).toEqual(['商业化', '成果转化']);
    expect(aliases.find(({ id }) => id === 'G196')?.byLanguage.tr).toEqual(['teknoloji transfer ofisi', 'TTO']);
  });

  it('keeps what is unsure marked', () => {
    expect(glossaryTerms.find(({ id }) => id === 'G001')?.labels.unsure).toEqual(['tr', 'zh']);
    expect(glossaryTerms.find(({ id }) => id === 'G005')?.labels.unsure).toBeUndefined();
    expect(glossaryTerms.filter(({ labels }) => labels.unsure).length).toBe(41);
  });
});
