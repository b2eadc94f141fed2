import { EngagementListDocument, EngagementPageDocument, type EngagementState } from '@/generated/graphql';
import { pagesOf } from '@/shared/api/pages';
import { queryOf } from '@/shared/api/query';

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
}

export const searchOf = ({ state, mine, text }: Record<string, unknown>): Search => ({
  ...(STATES.includes(state as EngagementState) ? { state: state as EngagementState } : {}),
  ...(mine === true ? { mine } : {}),
  ...(typeof text === 'string' && text ? { text } : {}),
});

export const filterOf = ({ state, mine, text }: Search) => ({ state, waitsForMe: mine, text });

export const listQuery = (search: Search) =>
  pagesOf(
    EngagementListDocument,
    { filter: filterOf(search), orderBy: 'newest', first: 20 },
    ({ engagements }) => engagements,
  );

export const pageQuery = (id: string) => queryOf(EngagementPageDocument, { id });
