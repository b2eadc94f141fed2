import { createFileRoute } from '@tanstack/react-router';
import { Notices } from '@/features/notices/Notices';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/notices')({
  validateSearch: ({ show }: Record<string, unknown>): { show?: 'news' | 'mine' } =>
    show === 'news' || show === 'mine' ? { show } : {},
  loader: ({ params: { locale } }) => (isLocale(locale) ? loadWords(locale, ['notices'], ['notices']) : undefined),
  component: NoticesPage,
});

function NoticesPage() {
  return <Notices shows={Route.useSearch().show ?? null} />;
}
