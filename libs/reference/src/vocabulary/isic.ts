import { isicDivisionRows, isicSectionRows } from '../data/isic.data.js';
import { labelsOf, type Labels } from './labels.js';

export interface IsicSection {
  /** A letter, `A` to `U`. */
  readonly code: string;
  readonly labels: Labels;
}

export interface IsicDivision {
  /** Two digits, `01` to `99`. */
  readonly code: string;
  readonly section: string;
  readonly labels: Labels;
}

export const isicSections: readonly IsicSection[] = isicSectionRows.map(([code, fa, en]) => ({
  code,
  labels: labelsOf([fa, en]),
}));

export const isicDivisions: readonly IsicDivision[] = isicDivisionRows.map(([code, section, fa, en]) => ({
  code,
  section,
  labels: labelsOf([fa, en], ['fa']),
}));

const divisionByCode = new Map(isicDivisions.map((division) => [division.code, division]));

export function findIsicDivision(code: string): IsicDivision | null {
  return divisionByCode.get(code) ?? null;
}

export function isIsicDivision(code: string): boolean {
  return divisionByCode.has(code);
}
