import { useMemo } from 'react';
import type { FormFragment } from '@/generated/graphql';

export type Field = FormFragment['fields'][number];
export type Guide = (input: string, name: string) => Field | undefined;

/** What the API says of each field: its label, guide, example and limits, in the language of the page. */
export function useGuide(inputs: readonly FormFragment[]): Guide {
  return useMemo(() => {
    const known = new Map(
      inputs.map(({ name, fields }) => [name, new Map(fields.map((field) => [field.name, field]))]),
    );
    return (input, name) => known.get(input)?.get(name);
  }, [inputs]);
}

export const labelled = (field: Field | undefined) => ({
  label: field?.label ?? '',
  description: field?.guide ?? undefined,
  placeholder: field?.example ?? undefined,
  maxLength: field?.maxLength ?? undefined,
});
