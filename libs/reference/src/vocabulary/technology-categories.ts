import { technologyCategoryRows } from '../data/technology-categories.data.js';
import { labelsOf, languagesOf, type Labels } from './labels.js';

export interface TechnologyCategory {
  /** `KB1` to `KB9`. */
  readonly code: string;
  readonly labels: Labels;
}

export const technologyCategories: readonly TechnologyCategory[] = technologyCategoryRows.map(
  ([code, fa, en, tr, zh, unsure]) => ({ code, labels: labelsOf([fa, en, tr, zh], languagesOf(unsure)) }),
);

const byCode = new Map(technologyCategories.map((category) => [category.code, category]));

export function isTechnologyCategory(code: string): boolean {
  return byCode.has(code);
}
