import { Extensions } from '@nestjs/graphql';
import { Forbidden, SecondFactorRequired, Unauthenticated, type CapacityKind, type Viewer } from '@peyvand/kernel';

/** Who may knock at a root field. What they may do to one thing is decided by its policy or workflow. */
export type Audience =
  'public' | 'signedIn' | 'member' | 'officer' | 'administrator' | { readonly capacity: CapacityKind };

/** Every root field carries exactly one; without it the start is refused. */
export const Allow = (audience: Audience): MethodDecorator & PropertyDecorator => Extensions({ allow: audience });

/** @throws Unauthenticated for a stranger, Forbidden for the wrong kind of person. */
export function admit(viewer: Viewer, audience: Audience): void {
  if (audience === 'public') return;
  if (viewer.personId === null) throw new Unauthenticated('Sign in first');
  if (
    !belongs(viewer, audience) &&
    viewer.lacksSecondFactor &&
    (audience === 'officer' || audience === 'administrator')
  )
    throw new SecondFactorRequired('Prove your second factor first');
  if (!belongs(viewer, audience)) throw new Forbidden('Not for this kind of person');
}

function belongs(viewer: Viewer, audience: Exclude<Audience, 'public'>): boolean {
  if (audience === 'signedIn') return true;
  if (audience === 'administrator') return viewer.kind === 'administrator';
  if (audience === 'member') return viewer.memberships.length > 0;
  if (audience === 'officer') return viewer.officeIds.length > 0;
  return viewer.organizationsWith(audience.capacity).length > 0;
}
