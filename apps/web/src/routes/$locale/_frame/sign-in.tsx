import { createFileRoute } from '@tanstack/react-router';
import { SignIn } from '@/features/sign-in/SignIn';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/sign-in')({
  validateSearch: ({ next }: Record<string, unknown>): { next?: string } =>
    // Only places of this application: an address from elsewhere would lead away after signing in.
    typeof next === 'string' && /^\/(?!\/)/.test(next) ? { next } : {},
  loader: ({ params: { locale } }) => (isLocale(locale) ? loadWords(locale, ['sign-in'], ['account']) : undefined),
  component: SignInPage,
});

function SignInPage() {
  return <SignIn next={Route.useSearch().next} />;
}
