import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { aroundOf, queueOf } from '@/features/review-queue/queue';
import { ReviewQueue } from '@/features/review-queue/ReviewQueue';
import { queueSearchOf, variablesOf, type QueueSearch } from '@/features/review-queue/search';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';
import { referenceQuery } from '@/shared/lib/reference';

export const Route = createFileRoute('/$locale/_frame/_work/queue')({
  validateSearch: queueSearchOf,
  // The chosen row is no reason to load anew.
  loaderDeps: ({ search: { match: _, ...narrowed } }) => narrowed,
  loader: async ({ params: { locale }, deps, context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(queueOf(variablesOf(deps)));
    void queryClient.prefetchQuery(aroundOf(variablesOf(deps)));
    void queryClient.prefetchQuery(referenceQuery);
    if (isLocale(locale)) await loadWords(locale, ['review-queue'], ['match', 'rfp', 'organization']);
  },
  component: QueuePage,
});

function QueuePage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (patch: Partial<QueueSearch>, { push = false } = {}) =>
      void navigate({ search: (was) => queueSearchOf({ ...was, ...patch }), replace: !push, resetScroll: false }),
    [navigate],
  );
  return <ReviewQueue search={search} onSearch={onSearch} />;
}
