import { latinDigits } from './digits';

const SCALES: Readonly<Record<string, bigint>> = {
  هزار: 1_000n,
  thousand: 1_000n,
  میلیون: 1_000_000n,
  million: 1_000_000n,
  m: 1_000_000n,
  میلیارد: 1_000_000_000n,
  billion: 1_000_000_000n,
  bn: 1_000_000_000n,
};
const SPACES = /[\s,،_'\u200c\u202f\u00a0]/g;
const AMOUNT = /^(\d+)(?:\.(\d{1,9}))?\s*(\p{L}*)$/u;

/** Reads «۲٫۵ میلیارد», 1,200,000 or 300 million as a whole number in digits; null for what is none. */
export function typedAmount(text: string): string | null {
  const plain = latinDigits(text).trim().toLowerCase().replace(/ي/g, 'ی');
  const [, whole, part = '', word] = AMOUNT.exec(plain.replace(SPACES, '')) ?? [];
  if (whole === undefined) return null;
  const scale = word ? SCALES[word] : 1n;
  if (!scale) return null;
  const size = 10n ** BigInt(part.length);
  const amount = BigInt(whole + part) * scale;
  return amount % size === 0n ? String(amount / size) : null;
}
