import { useSuspenseQuery } from '@tanstack/react-query';
import { createFileRoute, notFound } from '@tanstack/react-router';
import { CapacityPage } from '@/features/organization/CapacityPage';
import { capacityQuery } from '@/features/organization/organization-query';
import { CheckPage } from '@/features/vetting/CheckPage';
import { checklistOf } from '@/shared/capacity/capacity';
import { isLocale } from '@/shared/lib/locale';
import { referenceQuery } from '@/shared/lib/reference';
import { useViewer } from '@/shared/viewer/viewer';
import { loadWords } from '@/shared/words/catalogues';

export const Route = createFileRoute('/$locale/_frame/_work/capacities/$id')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    void queryClient.prefetchQuery(referenceQuery);
    const [{ capacity }] = await Promise.all([
      queryClient.ensureQueryData(capacityQuery(id)),
      isLocale(locale) ? loadWords(locale, ['organization', 'vetting'], ['organization']) : undefined,
    ]);
    if (!capacity) throw notFound();
    await queryClient.ensureQueryData(checklistOf(capacity.kind));
  },
  component: Page,
});

function Page() {
  const viewer = useViewer();
  const { capacity } = useSuspenseQuery(capacityQuery(Route.useParams().id)).data;
  if (!capacity) return null;
  const isOwn = viewer?.memberships.some(({ organization }) => organization?.id === capacity.organization?.id);
  // What was stated is read by its own members and by whoever judges it.
  const judges = !isOwn && capacity.evidence !== null;
  return judges ? <CheckPage asked={capacity} /> : <CapacityPage capacity={capacity} />;
}
