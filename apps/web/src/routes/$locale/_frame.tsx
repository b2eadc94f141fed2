import { createFileRoute } from '@tanstack/react-router';
import { Frame } from '@/features/frame/Frame';
import { viewerQuery } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';
import { isLocale } from '@/shared/lib/locale';

/** Header, navigation and footer around every page but the landing page. */
export const Route = createFileRoute('/$locale/_frame')({
  beforeLoad: async ({ params: { locale }, context: { queryClient } }) => {
    await Promise.all([
      queryClient.ensureQueryData(viewerQuery).catch(() => null),
      isLocale(locale) ? loadWords(locale, ['frame']) : null,
    ]);
  },
  component: Frame,
});
