import { createFileRoute, notFound } from '@tanstack/react-router';
import { joiningQuery } from '@/features/organization/organization-query';
import { JoiningPage } from '@/features/organization/JoiningPage';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/joinings/$id')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [{ joiningRequest }] = await Promise.all([
      queryClient.ensureQueryData(joiningQuery(id)),
      isLocale(locale) ? loadWords(locale, ['organization'], ['organization', 'account']) : undefined,
    ]);
    if (!joiningRequest) throw notFound();
  },
  component: Page,
});

function Page() {
  return <JoiningPage id={Route.useParams().id} />;
}
