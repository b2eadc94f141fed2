import { createFileRoute, notFound } from '@tanstack/react-router';
import { EngagementView } from '@/features/engagements/EngagementView';
import { pageQuery } from '@/features/engagements/queries';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/engagements/$id')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [{ engagement }] = await Promise.all([
      queryClient.ensureQueryData(pageQuery(id)),
      loadWords(locale, ['engagements'], ['definition']),
    ]);
    if (!engagement) throw notFound();
  },
  component: EngagementPage,
});

function EngagementPage() {
  return <EngagementView id={Route.useParams().id} />;
}
