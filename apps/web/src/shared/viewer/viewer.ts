import { queryOptions, useQuery } from '@tanstack/react-query';
import { BadgesDocument, ViewerDocument, type CapacityKind, type ViewerQuery } from '@/generated/graphql';
import { queryOf } from '../api/query';
import { request } from '../api/request';
import { isWriter, keepWriter } from '../drafts/local-drafts';

export type Viewer = NonNullable<ViewerQuery['me']>;

export const viewerQuery = queryOptions({
  ...queryOf(ViewerDocument, {}),
  queryFn: async ({ signal }) => {
    const answer = await request(ViewerDocument, {}, signal);
    if (answer.me) await takeDevice(answer.me.id);
    return answer;
  },
  staleTime: 5 * 60_000,
});
export const badgesQuery = queryOf(BadgesDocument, {});

/** Before anything that is kept is read: at a shared device nobody finds or sends what another wrote. */
async function takeDevice(personId: string): Promise<void> {
  if (!isWriter(personId)) await (await import('./leave-device')).forgetKept();
  keepWriter(personId);
}

/** Who is signed in: undefined while it is not known yet, null for a visitor. */
export function useViewer(): Viewer | null | undefined {
  return useQuery(viewerQuery).data?.me;
}

/** Whether the API offers the person to begin this, such as `problem.create`. */
export const mayBegin = (viewer: Viewer | null | undefined, step: string): boolean =>
  Boolean(viewer?.nextSteps.some(({ name }) => name === step));

/** Whether the person is of an organization whose capacity of this kind is verified. */
export const hasCapacity = (viewer: Viewer | null | undefined, ...kinds: readonly CapacityKind[]): boolean =>
  Boolean(
    viewer?.memberships.some(({ organization }) =>
      organization?.capacities.some(({ kind, state }) => state === 'verified' && kinds.includes(kind)),
    ),
  );
