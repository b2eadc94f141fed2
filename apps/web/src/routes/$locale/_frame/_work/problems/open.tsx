import { createFileRoute } from '@tanstack/react-router';
import { OpenProblems, type OpenSearch } from '@/features/problems/OpenProblems';
import { searchOf } from '@/features/problems/list-search';
import { isLocale } from '@/shared/lib/locale';
import { referenceQuery } from '@/shared/lib/reference';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/problems/open')({
  validateSearch: (given: Record<string, unknown>): OpenSearch => {
    const { field, province } = searchOf(given);
    return { field, province };
  },
  loader: async ({ params: { locale }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceQuery);
    if (isLocale(locale)) await loadWords(locale, ['problems'], ['problem', 'definition', 'organization']);
  },
  component: OpenProblemsPage,
});

function OpenProblemsPage() {
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  return <OpenProblems search={search} onSearch={(next) => void navigate({ search: next, replace: true })} />;
}
