import type { RfpContent } from '@peyvand/rfps';
import type { ProposalContent } from './proposal-content.model.js';

const TECHNICAL = ['language', 'understanding', 'approach', 'trl', 'plan', 'months', 'team', 'risks'] as const;
const PRICE = ['amount', 'currency', 'taxesIncluded', 'validUntil'] as const;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Paths of what a proposal still needs before it can be handed in for this call. */
export function missingParts(content: ProposalContent, rfp: RfpContent): string[] {
  const { technical, price } = content;
  const answered = technical?.answers?.filter(({ meets, text }) => meets && text).map((answer) => answer.requirementId);
  return [
    ...TECHNICAL.filter((part) => isEmpty(technical?.[part])).map((part) => `technical.${part}`),
    ...absent(requirementsOf(rfp), answered ?? []).map((place) => `technical.answers.${place}`),
    ...PRICE.filter((part) => isEmpty(price?.[part])).map((part) => `price.${part}`),
    ...(price?.items?.length && price.amount && sumOf(price.items) !== BigInt(price.amount) ? ['price.items'] : []),
  ];
}

/** Places of answers that name what the call does not know. */
export const strangeAnswers = (content: ProposalContent, rfp: RfpContent): number[] =>
  absent(content.technical?.answers?.map((answer) => answer.requirementId) ?? [], requirementsOf(rfp));

/** Places of those ids that the others do not hold. */
export function absent(ids: readonly string[], others: readonly string[]): number[] {
  const known = new Set(others);
  return ids.flatMap((id, place) => (known.has(id) ? [] : [place]));
}

const requirementsOf = (rfp: RfpContent): string[] => rfp.requirements?.map(({ id }) => id ?? '') ?? [];

const sumOf = (items: readonly { amount: string }[]): bigint =>
  items.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
