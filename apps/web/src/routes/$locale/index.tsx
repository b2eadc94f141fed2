import { createFileRoute } from '@tanstack/react-router';
import { landingQuery } from '@/features/landing/landing-query';
import { LandingPage } from '@/features/landing/LandingPage';
import { referenceQuery } from '@/shared/lib/reference';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/')({
  loader: async ({ params: { locale }, context: { queryClient } }) => {
    if (!isLocale(locale)) return;
    // Asked for at once and not waited for: the promise paints before any answer.
    void queryClient.prefetchQuery(landingQuery(locale));
    void queryClient.prefetchQuery(referenceQuery);
    await loadWords(locale, ['landing'], ['insight', 'rfp']);
  },
  component: LandingPage,
});
