import { useQuery } from '@tanstack/react-query';
import { BadgesDocument, ViewerDocument, type CapacityKind, type ViewerQuery } from '@/generated/graphql';
import { queryOf } from '../api/query';

export type Viewer = NonNullable<ViewerQuery['me']>;

export const viewerQuery = { ...queryOf(ViewerDocument, {}), staleTime: 5 * 60_000 };
export const badgesQuery = queryOf(BadgesDocument, {});

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
