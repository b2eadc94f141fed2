import { createFileRoute } from '@tanstack/react-router';
import { EngagementList } from '@/features/engagements/EngagementList';
import { listQuery, searchOf } from '@/features/engagements/queries';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/engagements/')({
  validateSearch: searchOf,
  loaderDeps: ({ search }) => search,
  loader: async ({ params: { locale }, deps, context: { queryClient } }) => {
    // The rows may come later; the page shows where they will be.
    void queryClient.prefetchInfiniteQuery(listQuery(deps));
    await loadWords(locale, ['engagements'], ['definition']);
  },
  component: EngagementsPage,
});

function EngagementsPage() {
  return <EngagementList search={Route.useSearch()} />;
}
