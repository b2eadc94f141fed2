import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Vetting } from '@/features/vetting/Vetting';
import { vettingOf, vettingSearchOf, type VettingSearch } from '@/features/vetting/requests';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';
import { referenceQuery } from '@/shared/lib/reference';

export const Route = createFileRoute('/$locale/_frame/_work/vetting')({
  validateSearch: vettingSearchOf,
  loaderDeps: ({ search: { capacity: _, ...narrowed } }) => narrowed,
  loader: async ({ params: { locale }, deps, context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(vettingOf(deps));
    void queryClient.prefetchQuery(referenceQuery);
    if (isLocale(locale)) await loadWords(locale, ['vetting'], ['organization']);
  },
  component: VettingPage,
});

function VettingPage() {
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (patch: Partial<VettingSearch>, { push = false } = {}) =>
      void navigate({ search: (was) => vettingSearchOf({ ...was, ...patch }), replace: !push, resetScroll: push }),
    [navigate],
  );
  return <Vetting search={Route.useSearch()} onSearch={onSearch} />;
}
