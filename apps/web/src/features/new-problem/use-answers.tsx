import type { ReactNode } from 'react';
import { useFormat } from '@/shared/lib/format';
import { useReference } from '@/shared/lib/reference';
import { Money } from '@/shared/ui/Money';
import type { Draft } from './draft';
import { useProblemForm } from './problem-form';

/** Says an answer of a draft as people read it; null where there is none. */
export function useAnswers(): (draft: Draft, name: keyof Draft) => ReactNode {
  const { choices, label } = useProblemForm();
  const reference = useReference();
  const format = useFormat();
  return (draft, name) => {
    if (name === 'unknown') return format.list((draft.unknown ?? []).map(label)) || null;
    const value = draft[name];
    if (value === null || value === undefined || value === '') return null;
    switch (name) {
      case 'province':
        return reference.label('provinces', String(value));
      case 'officeField':
        return reference.label('officeFields', String(value));
      case 'isicDivision':
        return reference.label('isicDivisions', String(value));
      case 'confidentiality':
        return choices(name).find((choice) => choice.value === value)?.label;
      case 'budgetMin':
      case 'budgetMax':
        return <Money amount={String(value)} currency="IRR" />;
      case 'expectedMonths':
        return format.number(Number(value));
      default:
        return value;
    }
  };
}
