import type { DefinitionEditorQuery, DefinitionSectionKey } from '@/generated/graphql';
import { isContent, type Content, type FormField, type Forms } from '@/shared/form/form';

/** In the order in which a problem is told. */
export const SECTIONS: readonly DefinitionSectionKey[] = [
  'subject',
  'observation',
  'measures',
  'stakes',
  'background',
  'constraints',
  'outcome',
  'evidence',
];
export const isSection = (text: unknown): text is DefinitionSectionKey =>
  SECTIONS.includes(text as DefinitionSectionKey);

export type Definition = NonNullable<DefinitionEditorQuery['definition']>;
export type Found = DefinitionEditorQuery['definitionFindings']['findings'][number];

const CONTENT = 'DefinitionContentInput';
export const fieldOf = (forms: Forms, key: DefinitionSectionKey): FormField | undefined =>
  forms.get(CONTENT)?.find(({ name }) => name === key);
export const labelOf = (forms: Forms, key: DefinitionSectionKey): string => fieldOf(forms, key)?.label ?? key;
export const inputOf = (forms: Forms, key: DefinitionSectionKey): string => fieldOf(forms, key)?.input ?? '';

export const revisionOf = (definition: Definition, key: DefinitionSectionKey): number =>
  definition.sections.find((section) => section.key === key)?.revision ?? 0;

/** The section out of a text that holds it. */
export const partOf = (content: object | null | undefined, key: DefinitionSectionKey): Content =>
  (content as Record<string, Content | null> | null)?.[key] ?? {};

export const findingsOf = (findings: readonly Found[], key: DefinitionSectionKey): Found[] =>
  findings.filter(({ field }) => field === key || field.startsWith(`${key}.`));

export interface Prose {
  /** Within the section, such as `items.0.text`. */
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** The words of a section that somebody could put otherwise. */
export function proseOf(forms: Forms, input: string, value: Content, path = '', within = ''): Prose[] {
  return (forms.get(input) ?? []).flatMap((field) => {
    const at = path ? `${path}.${field.name}` : field.name;
    const label = within ? `${within} · ${field.label}` : field.label;
    const said = value[field.name];
    if (field.kind === 'object' && Array.isArray(said))
      return said.flatMap((row: Content, place) =>
        proseOf(forms, field.input ?? '', row, `${at}.${place}`, `${label} ${place + 1}`),
      );
    if (field.kind === 'object') return proseOf(forms, field.input ?? '', isContent(said) ? said : {}, at, label);
    if (Array.isArray(said) && field.kind === 'line')
      return said.map((text: string, place) => ({ path: `${at}.${place}`, label: `${label} ${place + 1}`, text }));
    return (field.kind === 'line' || field.kind === 'text') && field.name !== 'unit'
      ? [{ path: at, label, text: typeof said === 'string' ? said : '' }]
      : [];
  });
}
