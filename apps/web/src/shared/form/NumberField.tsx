import { TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { latinDigits } from '../lib/digits';
import { useFormat, type Format } from '../lib/format';

interface Props {
  readonly kind: 'number' | 'integer';
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly value: number | null | undefined;
  readonly onChange: (value: unknown) => void;
}

/** A number in digits of any script, shown in those of the reader. */
export function NumberField({ kind, value, onChange, ...props }: Props) {
  const format = useFormat();
  // What is being typed, such as `1.`; otherwise what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const kept = value === null || value === undefined ? '' : shown(value, format);

  const change = (text: string): void => {
    setTyped(text);
    if (!text.trim()) return onChange(null);
    const number = Number(latinDigits(text).replace(/[\s,،]/g, ''));
    if (Number.isFinite(number)) onChange(kind === 'integer' ? Math.round(number) : number);
  };
  return (
    <TextInput
      {...props}
      value={typed ?? kept}
      inputMode={kind === 'number' ? 'decimal' : 'numeric'}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      onBlur={() => setTyped(null)}
    />
  );
}

/** A fraction is not rounded while it is written. */
const shown = (value: number, { number, digits }: Format): string =>
  Number.isInteger(value) ? number(value) : digits(String(value));
