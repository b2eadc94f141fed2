import { createFileRoute, redirect } from '@tanstack/react-router';
import { SecondFactor } from '@/features/second-factor/SecondFactor';
import { isLocale } from '@/shared/lib/locale';
import { nextIn } from '@/shared/lib/next-place';
import { viewerQuery } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/second-factor')({
  validateSearch: nextIn,
  beforeLoad: async ({ params, search, context: { queryClient } }) => {
    const { me } = await queryClient.ensureQueryData(viewerQuery);
    if (!me) throw redirect({ to: '/$locale/sign-in', params, search });
  },
  loader: ({ params: { locale } }) =>
    isLocale(locale) ? loadWords(locale, ['second-factor'], ['account']) : undefined,
  component: SecondFactorPage,
});

function SecondFactorPage() {
  return <SecondFactor next={Route.useSearch().next} />;
}
