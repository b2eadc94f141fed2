import { TextInput, type TextInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { typedNumber, wholeNumber } from '../lib/digits';
import { useFormat } from '../lib/format';
import { useUnread } from './use-unread';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  /** With a fraction, or whole and not below nought. */
  kind?: 'number' | 'integer';
  value: number | null | undefined;
  onChange: (value: number | null) => void;
};

/** A number, typed in digits of any script and shown in those of the reader; what cannot be read counts as none. */
export function NumberField({ kind = 'integer', value, onChange, error, onBlur, ...props }: Props) {
  const { t } = useLingui();
  const { exact } = useFormat();
  // What is being typed, such as `1.`; otherwise what is kept.
  const [typed, setTyped] = useState<string | null>(null);
  const read = (text: string): number | null => {
    if (kind === 'number') return typedNumber(text);
    const whole = wholeNumber(text);
    return whole === null ? null : Number(whole);
  };
  const isUnread = typed !== null && typed.trim() !== '' && read(typed) === null;
  const advice = kind === 'number' ? t`Write a number` : t`Write a whole number`;
  const box = useUnread(isUnread ? advice : null);
  return (
    <TextInput
      {...props}
      ref={box}
      value={typed ?? (value === null || value === undefined ? '' : exact(value))}
      error={isUnread ? advice : error}
      inputMode={kind === 'number' ? 'decimal' : 'numeric'}
      autoComplete="off"
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(read(currentTarget.value));
      }}
      onBlur={(event) => {
        if (!isUnread) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
