import { createFileRoute } from '@tanstack/react-router';
import { loadForm, stepOfSearch } from '@/features/new-problem/load-form';
import { ProblemForm } from '@/features/new-problem/ProblemForm';

interface Search {
  readonly step?: number;
  /** The draft that was begun here, so that going back or loading anew goes on with it. */
  readonly draft?: string;
}

export const Route = createFileRoute('/$locale/_frame/_work/problems/new')({
  validateSearch: ({ step, draft }: Record<string, unknown>): Search => ({
    step: stepOfSearch(step),
    draft: typeof draft === 'string' && /^[\da-f-]{36}$/i.test(draft) ? draft : undefined,
  }),
  // Not by `draft`: the page that begins one goes on as it is.
  loader: ({ params: { locale }, location: { search }, context: { queryClient } }) =>
    loadForm(queryClient, locale, (search as Search).draft),
  // Whoever comes back reads what is saved by then.
  gcTime: 0,
  component: NewProblemPage,
});

function NewProblemPage() {
  const { step = 1, draft } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProblemForm
      problemId={draft}
      step={step - 1}
      onStep={(at) => void navigate({ search: (former) => ({ ...former, step: at ? at + 1 : undefined }) })}
      onBegun={(id) => void navigate({ search: (former) => ({ ...former, draft: id }), replace: true })}
    />
  );
}
