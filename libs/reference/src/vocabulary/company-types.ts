import { companyGroupRows } from '../data/company-types.data.js';
import { labelsOf, languagesOf, type Labels } from './labels.js';

export interface CompanyType {
  /** `production-1` … `startup-3` of the earlier regulation, `nopa`, `noavar`, `fanavar` of the present one. */
  readonly code: string;
  readonly regime: string;
  readonly group: string;
  /** 1 is the highest technology level; null where the regulation knows no types. */
  readonly type: number | null;
  readonly labels: Labels;
}

export const companyTypes: readonly CompanyType[] = companyGroupRows.flatMap<CompanyType>(
  ([regime, group, fa, en, tr, zh, types, unsure]) => {
    if (types === 0)
      return [{ code: group, regime, group, type: null, labels: labelsOf([fa, en, tr, zh], languagesOf(unsure)) }];
    return Array.from({ length: types }, (_, index) => {
      const type = index + 1;
      const cells = [
        `${fa} نوع ${type.toLocaleString('fa-IR')}`,
        `${en}, type ${type}`,
        `${tr}, tip ${type}`,
        `${zh}${type}类`,
      ];
      return { code: `${group}-${type}`, regime, group, type, labels: labelsOf(cells, languagesOf(unsure)) };
    });
  },
);

const codes = new Set(companyTypes.map((type) => type.code));

export function isCompanyType(code: string): boolean {
  return codes.has(code);
}
