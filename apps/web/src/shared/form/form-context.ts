import { createContext, useContext, type ComponentType, type ReactNode } from 'react';
import type { FormField, Forms } from './form';

export interface PartProps {
  readonly field: FormField;
  readonly path: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  /** Of the amounts beside it. */
  readonly currency?: string;
}

export interface FormPlace {
  readonly forms: Forms;
  /** Stands under a field, such as what a check found there; `path` as the API names it. */
  readonly beside?: (path: string, value: unknown) => ReactNode;
  /** What the API said no to, by path. */
  readonly errors?: Readonly<Record<string, string>>;
  /** Fields with a control of their own, by `RfpRequirementInput.competences`. */
  readonly controls?: Readonly<Record<string, ComponentType<PartProps>>>;
  /** What codes say that the form does not know, by `RfpRequirementInput.competences`. */
  readonly labels?: Readonly<Record<string, (code: string) => string>>;
  readonly isDisabled?: boolean;
}

export const FormContext = createContext<FormPlace>({ forms: new Map() });
export const useForm = (): FormPlace => useContext(FormContext);
