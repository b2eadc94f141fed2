import { createFileRoute } from '@tanstack/react-router';
import { settingsQuery, TABS, type Tab } from '@/features/settings/settings-query';
import { Settings } from '@/features/settings/Settings';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/account')({
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: Tab } =>
    TABS.includes(tab as Tab) ? { tab: tab as Tab } : {},
  loader: async ({ params: { locale }, context: { queryClient } }) => {
    await Promise.all([
      isLocale(locale) ? loadWords(locale, ['settings'], ['account', 'insight', 'organization']) : undefined,
      queryClient.ensureQueryData(settingsQuery),
    ]);
  },
  component: SettingsPage,
});

function SettingsPage() {
  return <Settings tab={Route.useSearch().tab ?? 'preferences'} />;
}
