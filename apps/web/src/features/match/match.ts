import {
  MatchInFullDocument,
  MatchRfpDocument,
  MyMatchesDocument,
  type MatchFilter,
  type MatchInFullQuery,
  type MatchState,
} from '@/generated/graphql';
import { pagesOf } from '@/shared/api/pages';
import { queryClient, queryOf } from '@/shared/api/query';
import { ApiError } from '@/shared/api/refused';

export type FullMatch = NonNullable<MatchInFullQuery['match']>;

/** A match with its alternatives, which are of its RFP. @throws ApiError NOT_FOUND */
export async function loadMatch(id: string): Promise<string> {
  const rfpId = (await queryClient.ensureQueryData(queryOf(MatchRfpDocument, { id }))).match?.rfp?.id;
  if (!rfpId) throw new ApiError('NOT_FOUND');
  await queryClient.ensureQueryData(matchOf(id, rfpId));
  return rfpId;
}

export const matchOf = (id: string, rfpId: string) => queryOf(MatchInFullDocument, { id, rfpId, first: 10 });

export interface MatchesSearch {
  readonly state?: MatchState;
  readonly q?: string;
}
export const STATES: readonly MatchState[] = ['notified', 'interested', 'declined', 'expired', 'ended'];

export function matchesSearchOf({ state, q }: Readonly<Record<string, unknown>>): MatchesSearch {
  const known = STATES.find((code) => code === state);
  return { ...(known ? { state: known } : {}), ...(typeof q === 'string' && q ? { q } : {}) };
}

export const matchFilterOf = ({ state, q }: MatchesSearch): MatchFilter => ({
  ...(state ? { states: [state] } : {}),
  ...(q ? { text: q } : {}),
});

export const myMatchesOf = (search: MatchesSearch) =>
  pagesOf(MyMatchesDocument, { filter: matchFilterOf(search) }, ({ myMatches }) => myMatches);
