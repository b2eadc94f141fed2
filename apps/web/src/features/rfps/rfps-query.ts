import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import {
  CountOpenRfpsDocument,
  CountPastRfpsDocument,
  FollowedRfpsDocument,
  OpenRfpsDocument,
  OwnRfpsDocument,
  PastRfpsDocument,
  type OpenRfpsQuery,
  type PastRfpOrder,
  type RfpFilter,
} from '@/generated/graphql';
import { request } from '@/shared/api/request';
import type { Locale } from '@/shared/lib/locale';
import { filterOf, filtersIn, narrowingOf, tabOf, without, type FilterName, type Finding } from './finding';

export type RfpsAnswer = Pick<OpenRfpsQuery, 'rfps'> & Partial<Pick<OpenRfpsQuery, 'mySavedSearches'>>;
export type Row = RfpsAnswer['rfps']['nodes'][number];
export type SavedSearch = NonNullable<OpenRfpsQuery['mySavedSearches']>['nodes'][number];

/** The list of the tab, page by page. */
export const rfpsQuery = (finding: Finding, inLanguage: Locale, signedIn: boolean) =>
  infiniteQueryOptions({
    queryKey: ['rfps', finding, inLanguage, signedIn] as const,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam: after, signal }): Promise<RfpsAnswer> => {
      const filter = filterOf(narrowingOf(finding)) as RfpFilter;
      const tab = tabOf(finding);
      if (tab === 'followed') return request(FollowedRfpsDocument, { after, inLanguage }, signal);
      if (tab === 'own') return request(OwnRfpsDocument, { after, inLanguage }, signal);
      if (tab === 'past')
        return request(PastRfpsDocument, { after, filter, inLanguage, orderBy: pastOrder(finding) }, signal);
      const own = { orderBy: finding.order ?? 'closingSoon', signedIn: signedIn && !after } as const;
      return request(OpenRfpsDocument, { after, filter, inLanguage, ...own }, signal);
    },
    getNextPageParam: ({ rfps }) => (rfps.pageInfo.hasNextPage ? rfps.pageInfo.endCursor : null),
    placeholderData: keepPreviousData,
  });

/** The same list as a file. */
export const exportOf = (finding: Finding, tab: ReturnType<typeof tabOf>) => {
  if (tab === 'own') return { list: 'myRfps', given: { orderBy: 'newest' } } as const;
  const filter = filterOf(narrowingOf(finding));
  return tab === 'past'
    ? ({ list: 'pastRfps', given: { filter, orderBy: pastOrder(finding) } } as const)
    : ({ list: 'rfps', given: { filter, orderBy: finding.order ?? 'closingSoon' } } as const);
};

/** What closed has no closing soon. */
const pastOrder = ({ order }: Finding): PastRfpOrder => (!order || order === 'closingSoon' ? 'closed' : order);

/** The filter without which most would be shown, and how many that were; null where none alone is in the way. */
export async function mostRemoving(finding: Finding): Promise<{ name: FilterName; count: number } | null> {
  const counts = await Promise.all(
    filtersIn(finding).map(async (name) => {
      const filter = filterOf(narrowingOf(without(finding, name))) as RfpFilter;
      const document = finding.past ? CountPastRfpsDocument : CountOpenRfpsDocument;
      const { rfps } = await request(document, { filter });
      return { name, count: rfps.totalCount.count };
    }),
  );
  const [most] = counts.sort((one, other) => other.count - one.count);
  return most?.count ? most : null;
}
