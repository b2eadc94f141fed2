import { createFileRoute } from '@tanstack/react-router';
import { draftQuery } from '@/features/publication/draft';
import { isPlace, type Place } from '@/features/publication/PartNav';
import { RfpEditor } from '@/features/publication/RfpEditor';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/rfps/$id/edit')({
  validateSearch: ({ part }: Record<string, unknown>): { part?: Place } => (isPlace(part) ? { part } : {}),
  loader: ({ params: { locale, id }, context: { queryClient } }) =>
    Promise.all([
      loadWords(locale, ['publication'], ['rfp', 'definition', 'problem']),
      queryClient.ensureQueryData(draftQuery(id, locale)),
    ]),
  component: EditPage,
});

function EditPage() {
  return <RfpEditor id={Route.useParams().id} part={Route.useSearch().part ?? 'about'} />;
}
