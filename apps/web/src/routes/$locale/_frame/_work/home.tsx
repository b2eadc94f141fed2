import { createFileRoute } from '@tanstack/react-router';
import { homeQuery, type WorkView } from '@/features/home/home-query';
import { Home } from '@/features/home/Home';
import { isLocale } from '@/shared/lib/locale';
import { loadWords, type Area } from '@/shared/words/catalogues';

const VIEWS: readonly WorkView[] = ['mine', 'overdue'];
/** Work of every kind stands here. */
const AREAS: readonly Area[] = [
  'account',
  'organization',
  'problem',
  'definition',
  'rfp',
  'match',
  'proposal',
  'insight',
];

export const Route = createFileRoute('/$locale/_frame/_work/home')({
  validateSearch: ({ work }: Record<string, unknown>): { work?: WorkView } => {
    const view = VIEWS.find((known) => known === work);
    return view ? { work: view } : {};
  },
  loaderDeps: ({ search: { work } }) => ({ work }),
  loader: async ({ params: { locale }, deps: { work }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(homeQuery(work ?? 'all'));
    if (isLocale(locale)) await loadWords(locale, ['home'], AREAS);
  },
  component: HomePage,
});

function HomePage() {
  const { work = 'all' } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Home
      view={work}
      onView={(view) => void navigate({ search: view === 'all' ? {} : { work: view }, replace: true })}
    />
  );
}
