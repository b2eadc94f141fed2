import { Text, TextInput } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { typedAmount } from '../lib/amount';
import { useFormat } from '../lib/format';
import { Money, useMoney } from './Money';
import { useUnread } from './use-unread';

export interface AmountFieldProps {
  readonly label: ReactNode;
  /** As the API has it: whole rials as text for IRR, or null. */
  readonly value: string | null;
  readonly onChange: (amount: string | null) => void;
  readonly onBlur?: () => void;
  /** Told what is wrong with what was typed, or null once it can be read. */
  readonly onUnread?: (text: string | null) => void;
  readonly currency?: string;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly id?: string;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

/** An amount, typed in the reader's unit with digits of any script and words such as million; says what it read. */
export function AmountField({
  value,
  onChange,
  onBlur,
  onUnread,
  currency = 'IRR',
  error,
  ...props
}: AmountFieldProps) {
  const { t } = useLingui();
  const { reading, number } = useFormat();
  const [typed, setTyped] = useState<{ readonly text: string; readonly isToman: boolean } | null>(null);
  // What is not whole in toman is shown as it is kept; the unit stays while somebody types.
  const isToman =
    currency === 'IRR' && (typed?.isToman ?? (reading.money === 'toman' && (!value || value.endsWith('0'))));
  const unit = currency === 'IRR' ? (isToman ? t`toman` : t`rial`) : currency;
  const shown = value === null || value === '' ? '' : number(Number(isToman ? value.slice(0, -1) || '0' : value));
  const isNone = (text: string): boolean => text.trim() !== '' && typedAmount(text) === null;
  const isUnread = typed !== null && isNone(typed.text);
  const advice = t`Write an amount in digits, such as 300 million`;
  const box = useUnread(isUnread ? advice : null);

  const write = (text: string): void => {
    setTyped({ text, isToman });
    onUnread?.(isNone(text) ? advice : null);
    const amount = typedAmount(text);
    onChange(amount && isToman && amount !== '0' ? `${amount}0` : amount);
  };
  return (
    <div>
      <TextInput
        {...props}
        ref={box}
        value={typed?.text ?? shown}
        error={isUnread ? advice : error}
        inputMode="text"
        autoComplete="off"
        rightSection={
          <Text size="sm" c="dimmed" component="span" pe="sm">
            {unit}
          </Text>
        }
        rightSectionWidth={64}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={() => {
          if (!isUnread) setTyped(null);
          onBlur?.();
        }}
      />
      {value && !isUnread ? (
        <Text size="sm" c="dimmed" mt={4} aria-live="polite">
          <Money amount={value} currency={currency} />
          {currency === 'IRR' ? <OtherUnit amount={value} isToman={reading.money === 'toman'} /> : null}
        </Text>
      ) : null}
    </div>
  );
}

/** The same in the unit that the reader did not choose: a nought too many is a tenfold budget. */
function OtherUnit({ amount, isToman }: { amount: string; isToman: boolean }) {
  const say = useMoney(isToman ? 'rial' : 'toman');
  return ` (${say(amount)})`;
}
