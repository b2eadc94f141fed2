/**
 * Amounts are whole numbers of the smallest unit in use; rials have no minor unit here. Those of different currencies
 * are never added.
 */
export const CURRENCIES: readonly string[] = ['IRR', 'USD', 'EUR', 'TRY', 'CNY', 'AED'];

export const isCurrency = (code: string): boolean => CURRENCIES.includes(code);

/**
 * Whether shares written as decimal strings add up to exactly 100; counted in hundredths, so 33.33 + 33.33 + 33.34
 * does.
 */
export function sharesAreWhole(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + Math.round(share * 100), 0) === 10_000;
}
