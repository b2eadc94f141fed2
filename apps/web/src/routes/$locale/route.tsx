import { createFileRoute, notFound, Outlet } from '@tanstack/react-router';
import { activateFor } from '@/app/activate-for';
import { isLocale } from '@/shared/lib/locale';

export const Route = createFileRoute('/$locale')({
  params: {
    parse: ({ locale }) => {
      if (!isLocale(locale)) throw notFound();
      return { locale };
    },
    stringify: ({ locale }) => ({ locale }),
  },
  beforeLoad: ({ params: { locale } }) => activateFor(locale),
  component: Outlet,
});
