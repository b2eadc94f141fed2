import { createFileRoute } from '@tanstack/react-router';
import { rfpProposalsQuery } from '@/features/proposal/proposal-query';
import { RfpProposals } from '@/features/proposal/RfpProposals';
import { readSearch } from '@/features/proposal/search';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/rfps/$id/proposals')({
  validateSearch: (search): { after?: string } => ({ after: readSearch(search).after }),
  loaderDeps: ({ search: { after } }) => ({ after }),
  loader: async ({ params: { locale, id }, context: { queryClient }, deps: { after } }) => {
    await Promise.all([
      isLocale(locale) ? loadWords(locale, ['proposal'], ['proposal', 'rfp']) : null,
      queryClient.ensureQueryData(rfpProposalsQuery(id, after)).catch(() => null),
    ]);
  },
  component: RfpProposalsPage,
});

function RfpProposalsPage() {
  return <RfpProposals id={Route.useParams().id} after={Route.useSearch().after} />;
}
