import { createFileRoute } from '@tanstack/react-router';
import { MatchPage } from '@/features/match/MatchPage';
import { loadMatch } from '@/features/match/match';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/matches/$id')({
  loader: async ({ params: { locale, id } }) => {
    const [rfpId] = await Promise.all([
      loadMatch(id),
      isLocale(locale)
        ? loadWords(locale, ['match'], ['match', 'rfp', 'proposal', 'organization', 'definition'])
        : null,
    ]);
    return rfpId;
  },
  component: Page,
});

function Page() {
  const { id } = Route.useParams();
  return <MatchPage id={id} rfpId={Route.useLoaderData()} />;
}
