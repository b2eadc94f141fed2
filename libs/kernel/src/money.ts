/** An amount in the smallest unit in use; rials have no minor unit here. Amounts of different currencies are never added. */
export interface Money {
  readonly amount: string;
  readonly currency: string;
}

export const CURRENCIES = ['IRR', 'USD', 'EUR', 'TRY', 'CNY', 'AED'] as const;
export type Currency = (typeof CURRENCIES)[number];

/** Whether shares written as decimal strings add up to exactly 100; counted in hundredths, so 33.33 + 33.33 + 33.34 does. */
export function sharesAreWhole(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + Math.round(share * 100), 0) === 10_000;
}
