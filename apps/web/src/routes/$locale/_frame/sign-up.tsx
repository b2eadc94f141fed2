import { createFileRoute } from '@tanstack/react-router';
import { SignUp } from '@/features/account/SignUp';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/sign-up')({
  loader: ({ params: { locale } }) => (isLocale(locale) ? loadWords(locale, ['account'], ['account']) : undefined),
  component: SignUp,
});
