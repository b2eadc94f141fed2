import { provinceRows } from '../data/provinces.data.js';
import { labelsOf, type Labels } from './labels.js';

export interface Province {
  /** ISO 3166-2, such as `IR-23`. */
  readonly code: string;
  readonly labels: Labels;
  readonly capital: Labels;
  readonly dialPrefix: string;
}

export const provinces: readonly Province[] = provinceRows.map(
  ([code, fa, en, tr, zh, capitalFa, capitalEn, dialPrefix]) => ({
    code,
    labels: labelsOf([fa, en, tr, zh]),
    capital: labelsOf([capitalFa, capitalEn]),
    dialPrefix,
  }),
);

const byCode = new Map(provinces.map((province) => [province.code, province]));

/** The Iranian province of an ISO 3166-2 code; null for another country's place too. */
export function findProvince(code: string): Province | null {
  return byCode.get(code) ?? null;
}
