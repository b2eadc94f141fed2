import { createFileRoute, notFound } from '@tanstack/react-router';
import { organizationQuery } from '@/features/organization/organization-query';
import { OrganizationPage } from '@/features/organization/OrganizationPage';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/organizations/$id/')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [{ organization }] = await Promise.all([
      queryClient.ensureQueryData(organizationQuery(id)),
      isLocale(locale) ? loadWords(locale, ['organization'], ['organization', 'account']) : undefined,
    ]);
    if (!organization) throw notFound();
  },
  component: Page,
});

function Page() {
  return <OrganizationPage id={Route.useParams().id} />;
}
