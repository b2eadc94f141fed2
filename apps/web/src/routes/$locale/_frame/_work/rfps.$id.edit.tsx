import { createFileRoute, notFound } from '@tanstack/react-router';
import { draftQuery } from '@/features/publication/draft';
import { isPlace, type Place } from '@/features/publication/PartNav';
import { RfpEditor } from '@/features/publication/RfpEditor';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/rfps/$id/edit')({
  validateSearch: ({ part }: Record<string, unknown>): { part?: Place } => (isPlace(part) ? { part } : {}),
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [{ rfp }] = await Promise.all([
      queryClient.ensureQueryData(draftQuery(id, locale)),
      loadWords(locale, ['publication'], ['rfp', 'definition', 'problem']),
    ]);
    if (!rfp) throw notFound();
  },
  component: EditPage,
});

function EditPage() {
  return <RfpEditor id={Route.useParams().id} part={Route.useSearch().part ?? 'about'} />;
}
