import { createFileRoute } from '@tanstack/react-router';
import { searchOf, type ListSearch } from '@/features/problems/list-search';
import { ProblemList } from '@/features/problems/ProblemList';
import { isLocale } from '@/shared/lib/locale';
import { referenceQuery } from '@/shared/lib/reference';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/problems/')({
  validateSearch: searchOf,
  loader: async ({ params: { locale }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceQuery);
    if (isLocale(locale)) await loadWords(locale, ['problems'], ['problem', 'definition', 'rfp', 'organization']);
  },
  component: ProblemsPage,
});

function ProblemsPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProblemList search={search} onSearch={(next: ListSearch) => void navigate({ search: next, replace: true })} />
  );
}
