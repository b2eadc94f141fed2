import { infiniteQueryOptions, keepPreviousData, queryOptions, type InfiniteData } from '@tanstack/react-query';
import { ReviewQueueAroundDocument, ReviewQueueDocument, type ReviewQueueQuery } from '@/generated/graphql';
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
    placeholderData: (before: InfiniteData<ReviewQueueQuery, string | null> | undefined) =>
      before && narrowed(before, variables.filter),
  });

/** How many there are, by what they can be narrowed, and what will come. */
export const aroundOf = ({ filter, rfpId }: QueueVariables) =>
  queryOptions({
    queryKey: [KEY, 'around', filter, rfpId] as const,
    queryFn: ({ signal }) => request(ReviewQueueAroundDocument, { filter, ...(rfpId ? { rfpId } : {}) }, signal),
    placeholderData: keepPreviousData,
  });

/** Of the rows that are here those that fit, while the answer to a narrower question is on its way. */
function narrowed(data: InfiniteData<ReviewQueueQuery, string | null>, filter: QueueVariables['filter']) {
  const { officeField, origin, minScore, closesBefore } = filter;
  const fits = ({ rfp, score, origin: from }: QueueMatch): boolean =>
    (!officeField || rfp?.officeField === officeField) &&
    (!origin || from === origin) &&
    (!minScore || (score?.total ?? 0) >= minScore) &&
    (!closesBefore || (rfp?.closesAt ?? '') < closesBefore);
  const pages = data.pages.map((page) => ({
    ...page,
    reviewQueue: { ...page.reviewQueue, nodes: page.reviewQueue.nodes.filter(fits) },
  }));
  return { ...data, pages };
}

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
