import { EngagementListDocument, EngagementPageDocument, type EngagementState } from '@/generated/graphql';
import { listOf, queryOf } from '@/shared/api/query';

export const STATES: readonly EngagementState[] = [
  'offered',
  'applied',
  'active',
  'done',
  'declined',
  'notChosen',
  'retracted',
  'resigned',
  'reassigned',
  'cancelled',
  'expired',
];

/** What the list is narrowed to; it lives in the address. */
export interface Search {
  readonly state?: EngagementState;
  readonly mine?: true;
  readonly text?: string;
  readonly first?: number;
}

export const searchOf = ({ state, mine, text, first }: Record<string, unknown>): Search => ({
  ...(STATES.includes(state as EngagementState) ? { state: state as EngagementState } : {}),
  ...(mine === true ? { mine } : {}),
  ...(typeof text === 'string' && text ? { text } : {}),
  ...(typeof first === 'number' && first > 0 && first <= 100 ? { first } : {}),
});

export const filterOf = ({ state, mine, text }: Search) => ({ state, waitsForMe: mine, text });

export const listQuery = ({ first = 20, ...search }: Search) =>
  listOf(EngagementListDocument, { filter: filterOf(search), orderBy: 'newest', first });

export const pageQuery = (id: string) => queryOf(EngagementPageDocument, { id });
