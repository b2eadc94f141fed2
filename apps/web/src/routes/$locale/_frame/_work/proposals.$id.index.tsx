import { createFileRoute } from '@tanstack/react-router';
import { ProposalPage } from '@/features/proposal/ProposalPage';
import { proposalQuery } from '@/features/proposal/proposal-query';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/proposals/$id/')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    await Promise.all([
      loadWords(locale, ['proposal'], ['proposal', 'rfp', 'definition']),
      // A draft is written on from what is saved now, never from what was read a moment ago.
      queryClient.fetchQuery({ ...proposalQuery(id, locale), staleTime: 0 }),
    ]);
  },
  component: ProposalRoute,
});

function ProposalRoute() {
  const { id } = Route.useParams();
  return <ProposalPage id={id} />;
}
