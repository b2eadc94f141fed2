import { useLingui } from '@lingui/react/macro';
import { useFormat } from '../lib/format';

interface Props {
  /** In the smallest whole unit that the API knows: rials for IRR. */
  readonly amount?: string | null;
  readonly to?: string | null;
  readonly currency: string;
}

const IRR = 'IRR';
const MILLION = 1_000_000n;
const BILLION = 1_000_000_000n;

/** An amount or a band as text in the reader's unit: Iranian ones in toman or rial, large ones in millions or more. */
export function useMoney(
  kind?: 'rial' | 'toman',
): (amount: string | null, to?: string | null, currency?: string) => string {
  const { t } = useLingui();
  const format = useFormat();
  return (amount, to = null, currency = IRR) => {
    const isToman = currency === IRR && (kind ?? format.reading.money) === 'toman';
    const least = [amount, to].flatMap((text) =>
      text ? [BigInt(text.split('.')[0] ?? '0') / (isToman ? 10n : 1n)] : [],
    );
    const size = least.every((value) => value % (BILLION / 10n) === 0n && value >= BILLION)
      ? BILLION
      : least.every((value) => value % (MILLION / 10n) === 0n && value >= MILLION)
        ? MILLION
        : 1n;
    const say = (value: bigint): string => format.number(Number((value * 10n) / size) / 10);
    const unit = currency === IRR ? (isToman ? t`toman` : t`rial`) : currency;
    const scale = size === BILLION ? t`billion` : size === MILLION ? t`million` : '';
    const figures = [...new Set(least.map(say))].join(' – ');
    const said = [figures, scale, unit].filter(Boolean).join(' ');
    return !amount && to ? t`up to ${said}` : said;
  };
}

export function Money({ amount = null, to = null, currency }: Props) {
  const say = useMoney();
  return <span>{say(amount, to, currency)}</span>;
}
