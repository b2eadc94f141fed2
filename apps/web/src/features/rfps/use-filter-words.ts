import { useLingui } from '@lingui/react/macro';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { useMoney } from '@/shared/ui/Money';
import { useCodeNames } from '@/shared/words/code-names';
import { useWords } from '@/shared/words/codes';
import type { FilterName, Finding } from './finding';

/** What a filter is set to, in words; `competences` are those that are to be named. */
export function useFilterWords(
  competences: readonly (string | undefined)[],
): (name: FilterName, finding: Finding) => string {
  const { t } = useLingui();
  const format = useFormat();
  const reference = useReference();
  const words = useWords();
  const money = useMoney();
  const names = useCodeNames(competences.filter((code) => code !== undefined));
  return (name, finding) => {
    const { trlFrom, trlTo, closesFrom, closesTo, search = '', competence = '', budgetFrom, budgetTo } = finding;
    switch (name) {
      case 'search':
        return t`“${search}”`;
      case 'officeField':
        return reference.label('officeFields', finding.officeField);
      case 'province':
        return reference.label('provinces', finding.province);
      case 'technologyCategory':
        return reference.label('technologyCategories', finding.technologyCategory);
      case 'competence':
        return names.competence(competence);
      case 'language':
        return words.value('RfpLanguage', finding.language ?? '');
      case 'origin':
        return words.value('RfpOrigin', finding.origin ?? '');
      case 'trl':
        return t`Readiness ${{ from: format.number(trlFrom ?? 1) }} to ${{ to: format.number(trlTo ?? 9) }}`;
      case 'budget':
        return !budgetTo
          ? t`Budget from ${{ amount: money(budgetFrom ?? '0') }}`
          : budgetFrom
            ? t`Budget ${{ range: money(budgetFrom, budgetTo) }}`
            : t`Budget up to ${{ amount: money(budgetTo) }}`;
      case 'closes':
        return closesTo
          ? t`Closes by ${{ day: format.date(closesTo) }}`
          : t`Closes after ${{ day: format.date(closesFrom ?? '') }}`;
    }
  };
}
