import { createFileRoute, redirect } from '@tanstack/react-router';
import { Begin } from '@/features/proposal/Begin';
import { beginQuery } from '@/features/proposal/proposal-query';
import { isLocale } from '@/shared/lib/locale';
import { loadWords } from '@/shared/words/catalogues';

/** Whoever has begun already goes on with that. */
export const Route = createFileRoute('/$locale/_frame/_work/rfps/$id/propose')({
  loader: async ({ params: { locale, id }, context: { queryClient } }) => {
    const [answer] = await Promise.all([
      queryClient.fetchQuery({ ...beginQuery(id), staleTime: 0 }),
      isLocale(locale) ? loadWords(locale, ['proposal'], ['proposal', 'rfp', 'definition']) : null,
    ]);
    const live = answer.myProposals.nodes.find(({ state }) => state !== 'withdrawn');
    if (live) throw redirect({ to: '/$locale/proposals/$id', params: { locale, id: live.id } });
  },
  component: () => <Begin id={Route.useParams().id} />,
});
