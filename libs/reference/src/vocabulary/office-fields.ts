import { officeFieldRows } from '../data/office-fields.data.js';
import { isicDivisions } from './isic.js';
import { languagesOf, wordingOf, type Labels, type Synonyms } from './labels.js';

export interface OfficeField {
  readonly code: string;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
  /** Divisions of ISIC Rev.4 the field reaches, the likeliest first. */
  readonly isicDivisions: readonly string[];
}

/** The field of everything no office was founded for. */
export const OTHER_FIELD = 'other';

const named = new Set(officeFieldRows.flatMap(([, divisions]) => divisions.split(' ')));
const unnamed = isicDivisions.map((division) => division.code).filter((code) => !named.has(code));

export const officeFields: readonly OfficeField[] = officeFieldRows.map(
  ([code, divisions, fa, en, tr, zh, unsure]) => ({
    code,
    ...wordingOf([fa, en, tr, zh], languagesOf(unsure)),
    isicDivisions: divisions === '*' ? unnamed : divisions.split(' '),
  }),
);

const byCode = new Map(officeFields.map((field) => [field.code, field]));

export function findOfficeField(code: string): OfficeField | null {
  return byCode.get(code) ?? null;
}

export function isOfficeField(code: string): boolean {
  return byCode.has(code);
}

/**
 * Fields that may be meant by a division, the likeliest first: the field in whose own list the division stands earlier.
 */
export function officeFieldsOfIsic(division: string): string[] {
  return officeFields
    .map((field) => ({ code: field.code, place: field.isicDivisions.indexOf(division) }))
    .filter(({ place }) => place >= 0)
    .sort((one, another) => one.place - another.place)
    .map(({ code }) => code);
}
