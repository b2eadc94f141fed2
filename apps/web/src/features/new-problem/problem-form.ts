import { createContext, use } from 'react';
import type { FormFragment, ProblemQuestion } from '@/generated/graphql';
import { isUnknown, withUnknown, type Draft, type Name } from './draft';

export interface ProblemForm {
  readonly draft: Draft;
  readonly fields: FormFragment['fields'];
  readonly change: (draft: Draft) => void;
  /** What the API said no to, by field. */
  readonly errors: Readonly<Record<string, string>>;
}

export const FormContext = createContext<ProblemForm | null>(null);

/** The draft with what the API says of each of its fields. */
export function useProblemForm() {
  const form = use(FormContext);
  if (!form) throw new Error('outside of the form');
  const { draft, fields, change, errors } = form;
  return {
    draft,
    set: <Key extends Name>(name: Key, value: Draft[Key]): void => change({ ...draft, [name]: value }),
    isUnknown: (question: ProblemQuestion) => isUnknown(draft, question),
    setUnknown: (question: ProblemQuestion, isOn: boolean): void => change(withUnknown(draft, question, isOn)),
    /** Label, guide, example and limits of a field, ready for its control. */
    about: (name: Name) => {
      const field = fields.find((known) => known.name === name);
      return {
        id: `f-${name}`,
        label: field?.label ?? name,
        description: field?.guide ?? undefined,
        placeholder: field?.example ?? undefined,
        maxLength: field?.maxLength ?? undefined,
        error: errors[name],
      };
    },
    choices: (name: Name) => fields.find((known) => known.name === name)?.choices ?? [],
    label: (name: string): string => fields.find((known) => known.name === name)?.label ?? name,
  };
}
