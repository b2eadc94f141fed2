import { createFileRoute } from '@tanstack/react-router';
import { MyProposals } from '@/features/proposal/MyProposals';
import { myProposalsQuery } from '@/features/proposal/proposal-query';
import { readSearch } from '@/features/proposal/search';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/proposals/')({
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ params: { locale }, context: { queryClient }, deps: { state, after } }) => {
    await Promise.all([
      isLocale(locale) ? loadWords(locale, ['proposal'], ['proposal', 'rfp']) : null,
      // The list shows its own error, with the filters around it.
      queryClient.ensureQueryData(myProposalsQuery(state, after)).catch(() => null),
    ]);
  },
  component: MyProposalsPage,
});

function MyProposalsPage() {
  const { state, after } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <MyProposals state={state} after={after} onFilter={(chosen) => void navigate({ search: { state: chosen } })} />
  );
}
