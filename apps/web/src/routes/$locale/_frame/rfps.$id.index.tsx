import { createFileRoute, notFound } from '@tanstack/react-router';
import { rfpQuery } from '@/features/rfp/rfp-query';
import { RfpPage } from '@/features/rfp/RfpPage';
import { referenceQuery } from '@/shared/lib/reference';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/rfps/$id/')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    void queryClient.prefetchQuery(referenceQuery);
    const [{ rfp }] = await Promise.all([
      queryClient.ensureQueryData(rfpQuery(id, locale)),
      loadWords(locale, ['rfp'], ['rfp', 'problem', 'match', 'proposal', 'definition', 'organization', 'insight']),
    ]);
    if (!rfp) throw notFound();
  },
  component: RfpOf,
});

function RfpOf() {
  const { id } = Route.useParams();
  return <RfpPage id={id} />;
}
