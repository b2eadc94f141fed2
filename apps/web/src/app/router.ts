import { createRouter } from '@tanstack/react-router';
import { routeTree } from '@/generated/route-tree';
import { queryClient } from '@/shared/api/query';
import { forgetAsked } from '@/shared/api/request';
import { Missing, PageFault } from '@/shared/ui/PageFault';
import { PagePending } from '@/shared/ui/PagePending';

export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  // Another object is another page: what was begun of one is never saved as the other's. Its language may change.
  defaultRemountDeps: ({ params }) => ('id' in params ? params.id : undefined),
  // A skeleton that flashes is worse than a page that waits a moment.
  defaultPendingMs: 300,
  defaultErrorComponent: PageFault,
  defaultNotFoundComponent: Missing,
  defaultPendingComponent: PagePending,
});

// What the first page did not take is for no later one, which somebody else may open.
router.subscribe('onResolved', forgetAsked);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
