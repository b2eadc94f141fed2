import { createFileRoute } from '@tanstack/react-router';
import { ForgotPassword } from '@/features/account/ForgotPassword';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/forgot-password')({
  loader: ({ params: { locale } }) => (isLocale(locale) ? loadWords(locale, ['account'], ['account']) : undefined),
  component: ForgotPassword,
});
