import { createFileRoute } from '@tanstack/react-router';
import { readFinding } from '@/features/rfps/finding';
import { rfpsQuery } from '@/features/rfps/rfps-query';
import { RfpsPage } from '@/features/rfps/RfpsPage';
import { referenceQuery } from '@/shared/lib/reference';
import { isLocale } from '@/shared/lib/locale';
import { viewerQuery } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/rfps/')({
  validateSearch: readFinding,
  loaderDeps: ({ search }) => search,
  loader: async ({ params: { locale }, deps, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    const viewer = await queryClient.ensureQueryData(viewerQuery).catch(() => null);
    void queryClient.prefetchQuery(referenceQuery);
    // The list shows its own skeletons and keeps the former rows while another filter loads.
    void queryClient.prefetchInfiniteQuery(rfpsQuery(deps, locale, Boolean(viewer?.me)));
    await loadWords(locale, ['rfps'], ['rfp', 'problem', 'match', 'proposal']);
  },
  component: RfpsPage,
});
