import { createFileRoute } from '@tanstack/react-router';
import { SignIn } from '@/features/sign-in/SignIn';
import { isLocale } from '@/shared/lib/locale';
import { nextIn } from '@/shared/lib/next-place';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/sign-in')({
  validateSearch: nextIn,
  loader: ({ params: { locale } }) => (isLocale(locale) ? loadWords(locale, ['sign-in'], ['account']) : undefined),
  component: SignInPage,
});

function SignInPage() {
  return <SignIn next={Route.useSearch().next} />;
}
