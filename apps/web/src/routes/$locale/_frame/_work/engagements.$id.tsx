import { createFileRoute } from '@tanstack/react-router';
import { EngagementView } from '@/features/engagements/EngagementView';
import { pageQuery } from '@/features/engagements/queries';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/engagements/$id')({
  loader: ({ params: { locale, id }, context: { queryClient } }) =>
    Promise.all([loadWords(locale, ['engagements'], ['definition']), queryClient.ensureQueryData(pageQuery(id))]),
  component: EngagementPage,
});

function EngagementPage() {
  return <EngagementView id={Route.useParams().id} />;
}
