import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Matches } from '@/features/match/Matches';
import { matchesSearchOf, myMatchesOf, type MatchesSearch } from '@/features/match/match';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/matches/')({
  validateSearch: matchesSearchOf,
  loaderDeps: ({ search }) => search,
  loader: async ({ params: { locale }, deps, context: { queryClient } }) => {
    void queryClient.prefetchInfiniteQuery(myMatchesOf(deps));
    if (isLocale(locale)) await loadWords(locale, ['match'], ['match', 'rfp', 'proposal']);
  },
  component: MatchesPage,
});

function MatchesPage() {
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (search: MatchesSearch) =>
      void navigate({ search: matchesSearchOf({ ...search }), replace: true, resetScroll: false }),
    [navigate],
  );
  return <Matches search={Route.useSearch()} onSearch={onSearch} />;
}
