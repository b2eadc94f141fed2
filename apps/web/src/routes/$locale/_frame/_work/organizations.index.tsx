import { createFileRoute } from '@tanstack/react-router';
import { Organizations } from '@/features/organization/Organizations';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/organizations/')({
  validateSearch: ({ text }: Record<string, unknown>): { text?: string } =>
    typeof text === 'string' && text ? { text: text.slice(0, 200) } : {},
  loader: ({ params: { locale } }) =>
    isLocale(locale) ? loadWords(locale, ['organization'], ['organization', 'account']) : undefined,
  component: OrganizationsPage,
});

function OrganizationsPage() {
  return <Organizations text={Route.useSearch().text ?? ''} />;
}
