import { createFileRoute } from '@tanstack/react-router';
import { loadForm, stepOfSearch } from '@/features/new-problem/load-form';
import { ProblemForm } from '@/features/new-problem/ProblemForm';

export const Route = createFileRoute('/$locale/_frame/_work/problems/$id/edit')({
  validateSearch: ({ step }: Record<string, unknown>): { step?: number } => ({ step: stepOfSearch(step) }),
  loader: ({ params: { locale, id }, context: { queryClient } }) => loadForm(queryClient, locale, id),
  // Whoever comes back reads what is saved by then.
  gcTime: 0,
  component: EditProblemPage,
});

function EditProblemPage() {
  const { id } = Route.useParams();
  const { step = 1 } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <ProblemForm
      problemId={id}
      step={step - 1}
      onStep={(at) => void navigate({ search: { step: at ? at + 1 : undefined } })}
      onBegun={() => undefined}
    />
  );
}
