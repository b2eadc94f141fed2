import { createFileRoute } from '@tanstack/react-router';
import { isPart, type Part } from '@/features/company-profile/part';
import { profileQuery } from '@/features/company-profile/profile';
import { ProfilePage } from '@/features/company-profile/ProfilePage';
import { isLocale } from '@/shared/lib/locale';
import { referenceQuery } from '@/shared/lib/reference';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/organizations/$id/profile')({
  validateSearch: ({ part }: Record<string, unknown>): { part?: Part } => (isPart(part) ? { part } : {}),
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    await Promise.all([
      loadWords(locale, ['company-profile'], ['organization', 'match', 'rfp']),
      queryClient.ensureQueryData(referenceQuery).catch(() => null),
      // A draft is written on from what is saved now, never from what was read a moment ago.
      queryClient.fetchQuery({ ...profileQuery(id, locale), staleTime: 0 }),
    ]);
  },
  component: ProfileRoute,
});

function ProfileRoute() {
  const { id } = Route.useParams();
  return <ProfilePage id={id} part={Route.useSearch().part ?? 'who'} />;
}
