import type { RfpContent } from '@peyvand/rfps';
import type { ProposalContent } from './proposal-content.model.js';

const TECHNICAL = ['language', 'understanding', 'approach', 'trl', 'plan', 'months', 'team', 'risks'] as const;
const PRICE = ['amount', 'currency', 'taxesIncluded', 'validUntil'] as const;

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === '';

/** Paths of what a proposal still needs before it can be handed in for this call. */
export function missingParts(content: ProposalContent, rfp: RfpContent): string[] {
  const { technical, price } = content;
  const answered = new Map(technical?.answers?.map((answer) => [answer.requirementId, answer]));
  return [
    ...TECHNICAL.filter((part) => isEmpty(technical?.[part])).map((part) => `technical.${part}`),
    ...(rfp.requirements ?? []).flatMap(({ id }, place) => {
      const answer = id ? answered.get(id) : null;
      return answer?.meets && answer.text ? [] : [`technical.answers.${place}`];
    }),
    ...PRICE.filter((part) => isEmpty(price?.[part])).map((part) => `price.${part}`),
    ...(price?.items?.length && price.amount && sumOf(price.items) !== BigInt(price.amount) ? ['price.items'] : []),
  ];
}

/** Ids that the answers name and the call does not know. */
export function strangeAnswers(content: ProposalContent, rfp: RfpContent): number[] {
  const known = new Set(rfp.requirements?.map(({ id }) => id));
  return (content.technical?.answers ?? []).flatMap(({ requirementId }, place) =>
    known.has(requirementId) ? [] : [place],
  );
}

const sumOf = (items: readonly { amount: string }[]): bigint =>
  items.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
