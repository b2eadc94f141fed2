import { TextInput, type MultiSelectProps, type SelectProps, type TagsInputProps } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react';
import { partOf } from '../lib/part-of';

/** Choosing one of many, in a list that can be searched. */
export const Select = later<SelectProps>(async () => (await import('./choice-parts')).Select) as <
  Value extends string = string,
>(
  props: SelectProps<Value>,
) => ReactNode;
/** Choosing several. */
export const MultiSelect = later<MultiSelectProps>(async () => (await import('./choice-parts')).MultiSelect) as <
  Value extends string = string,
>(
  props: MultiSelectProps<Value>,
) => ReactNode;
/** Several words of one's own. */
export const TagsInput = later<TagsInputProps>(async () => (await import('./choice-parts')).TagsInput);

type Choosing = SelectProps | MultiSelectProps | TagsInputProps;

/**
 * A field whose list, which is heavy, comes when the page has come to rest. Until then it shows what is chosen, at the
 * same size; who stands in it goes on in the one that takes its place.
 */
function later<Props extends Choosing>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const part = partOf(load);
  const Part = lazy(async () => ({ default: await part() }));
  return function Later(props: Props) {
    const [isIn, setIn] = useState(false);
    const { label, description, error, required, withAsterisk, disabled, placeholder, size } = props;
    return (
      <Suspense
        fallback={
          <TextInput
            {...{ label, description, error, required, withAsterisk, disabled, placeholder, size }}
            value={chosenOf(props)}
            readOnly
            onFocus={() => setIn(true)}
            onBlur={() => setIn(false)}
          />
        }
      >
        <Part {...props} autoFocus={isIn || props.autoFocus} />
      </Suspense>
    );
  };
}

/** In words, as far as they are known. */
function chosenOf({ data = [], value }: Choosing): string {
  const labels = new Map(
    data.flatMap((one) =>
      typeof one === 'object' && 'value' in one && 'label' in one ? [[String(one.value), String(one.label)]] : [],
    ),
  );
  const chosen = Array.isArray(value) ? value : value ? [value] : [];
  return chosen.map((one) => labels.get(String(one)) ?? String(one)).join('، ');
}
