import { createFileRoute } from '@tanstack/react-router';
import { proposalQuery } from '@/features/proposal/proposal-query';
import { ReceiptPage } from '@/features/proposal/ReceiptPage';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/proposals/$id/receipt')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    await Promise.all([
      loadWords(locale, ['proposal'], ['proposal', 'rfp']),
      queryClient.ensureQueryData(proposalQuery(id, locale)),
    ]);
  },
  component: () => <ReceiptPage id={Route.useParams().id} />,
});
