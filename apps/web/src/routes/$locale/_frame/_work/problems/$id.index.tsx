import { createFileRoute } from '@tanstack/react-router';
import { ProblemPage } from '@/features/problem/ProblemPage';
import { problemQuery } from '@/features/problem/problem-query';
import { isLocale } from '@/shared/lib/locale';
import { referenceQuery } from '@/shared/lib/reference';
import { hasCapacity, useViewer, viewerQuery } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/problems/$id/')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceQuery);
    const { me } = await queryClient.ensureQueryData(viewerQuery);
    await Promise.all([
      queryClient.ensureQueryData(problemQuery(id, hasCapacity(me, 'office'))),
      isLocale(locale) ? loadWords(locale, ['problem'], ['problem', 'definition', 'rfp', 'organization']) : null,
    ]);
  },
  component: Page,
});

function Page() {
  const { id } = Route.useParams();
  return <ProblemPage id={id} forOffice={hasCapacity(useViewer(), 'office')} />;
}
