import { createFileRoute } from '@tanstack/react-router';
import { NewOrganization } from '@/features/organization/NewOrganization';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/organizations/new')({
  loader: ({ params: { locale } }) =>
    isLocale(locale) ? loadWords(locale, ['organization'], ['organization', 'account']) : undefined,
  component: NewOrganization,
});
