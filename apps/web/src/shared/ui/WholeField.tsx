import { TextInput, type TextInputProps } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { wholeNumber } from '../lib/digits';
import { useFormat } from '../lib/format';

type Props = Omit<TextInputProps, 'value' | 'onChange'> & {
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A whole number, typed in digits of any script. */
export function WholeField({ value, onChange, error, onBlur, ...props }: Props) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const isUnread = typed !== null && typed.trim() !== '' && wholeNumber(typed) === null;
  return (
    <TextInput
      {...props}
      value={typed ?? (value === null ? '' : number(value))}
      error={isUnread ? t`Write a whole number` : error}
      inputMode="numeric"
      autoComplete="off"
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const whole = wholeNumber(currentTarget.value);
        if (whole !== null) onChange(Number(whole));
        else if (!currentTarget.value.trim()) onChange(null);
      }}
      onBlur={(event) => {
        if (!isUnread) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}
