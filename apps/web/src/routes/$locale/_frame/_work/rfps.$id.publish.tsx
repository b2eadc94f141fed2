import { createFileRoute, notFound } from '@tanstack/react-router';
import { formsQuery, publicationQuery, yearOf } from '@/features/publication/publication-query';
import { Publish } from '@/features/publication/Publish';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/rfps/$id/publish')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [{ rfp }] = await Promise.all([
      queryClient.ensureQueryData(publicationQuery(id, yearOf(new Date()))),
      queryClient.ensureQueryData(formsQuery(locale)),
      loadWords(locale, ['publication'], ['rfp', 'definition', 'problem']),
    ]);
    if (!rfp) throw notFound();
  },
  component: PublishPage,
});

function PublishPage() {
  return <Publish id={Route.useParams().id} year={yearOf(new Date())} />;
}
