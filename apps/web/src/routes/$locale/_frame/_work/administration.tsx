import { createFileRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Administration } from '@/features/administration/Administration';
import { adminSearchOf, type AdminSearch } from '@/features/administration/search';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';
import { referenceQuery } from '@/shared/lib/reference';

export const Route = createFileRoute('/$locale/_frame/_work/administration')({
  validateSearch: adminSearchOf,
  loader: async ({ params: { locale }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceQuery);
    if (isLocale(locale))
      await loadWords(locale, ['administration'], ['account', 'organization', 'insight', 'problem', 'rfp', 'match']);
  },
  component: AdministrationPage,
});

function AdministrationPage() {
  const navigate = Route.useNavigate();
  const onSearch = useCallback(
    (patch: Partial<AdminSearch>) =>
      void navigate({ search: (was) => adminSearchOf({ ...was, ...patch }), replace: !patch.tab, resetScroll: false }),
    [navigate],
  );
  return <Administration search={Route.useSearch()} onSearch={onSearch} />;
}
