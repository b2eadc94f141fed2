import type { ProposalState } from '@/generated/graphql';

export const STATES: readonly ProposalState[] = [
  'draft',
  'submitted',
  'needsReconfirm',
  'locked',
  'opened',
  'withdrawn',
  'lapsed',
  'void',
];

export interface ListSearch {
  readonly state?: ProposalState;
  readonly after?: string;
}

/** What the address may say about a list of proposals. */
export function readSearch({ state, after }: Record<string, unknown>): ListSearch {
  return {
    ...(STATES.includes(state as ProposalState) ? { state: state as ProposalState } : {}),
    ...(typeof after === 'string' ? { after } : {}),
  };
}
