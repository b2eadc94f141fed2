import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { ReviewQueueDocument, type ReviewQueueQuery } from '@/generated/graphql';
import { queryClient } from '@/shared/api/query';
import { request } from '@/shared/api/request';
import { badgesQuery } from '@/shared/viewer/viewer';
import type { Step } from '@/shared/steps/take-step';
import type { QueueVariables } from './search';

export type QueueMatch = ReviewQueueQuery['reviewQueue']['nodes'][number];

const KEY = 'review-queue';
const CALM_MS = 1_200;

/** The waiting matches, page after page as one scrolls. */
export const queueOf = (variables: QueueVariables) =>
  infiniteQueryOptions({
    queryKey: [KEY, variables],
    queryFn: ({ pageParam, signal }) => request(ReviewQueueDocument, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ reviewQueue: { pageInfo } }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
    placeholderData: keepPreviousData,
  });

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks anew once decisions or news have paused: one look for many of them. */
export function refreshSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(refreshNow, CALM_MS);
}

/** Asks anew at once, for what came back. */
export function refreshNow(): void {
  clearTimeout(timer);
  void queryClient.invalidateQueries({ queryKey: [KEY] });
  void queryClient.invalidateQueries({ queryKey: badgesQuery.queryKey });
}

export const stepOf = ({ nextSteps }: { nextSteps: readonly Step[] }, ...names: string[]): Step | undefined =>
  nextSteps.find(({ name }) => names.includes(name));

/** Who was found is approved, who applied is admitted: one key for both. */
export const approvalOf = (match: QueueMatch): Step | undefined => stepOf(match, 'match.approve', 'match.admit');
