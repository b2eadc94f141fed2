import { createFileRoute, Outlet, redirect } from '@tanstack/react-router';
import { viewerQuery } from '@/shared/viewer/viewer';

/** Pages of people who are signed in; others sign in first and come back. */
export const Route = createFileRoute('/$locale/_frame/_work')({
  beforeLoad: async ({ params, location, context: { queryClient } }) => {
    const { me } = await queryClient.ensureQueryData(viewerQuery);
    const search = { next: location.href };
    if (!me) throw redirect({ to: '/$locale/sign-in', params, search });
    const { required, proved } = me.secondFactor;
    if (required && !proved) throw redirect({ to: '/$locale/second-factor', params, search });
  },
  component: Outlet,
});
