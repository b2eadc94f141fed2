import type { Viewer } from './viewer.js';

/** In whose name something is done: an organization's; null in the platform's, an administrator's or a person's own. */
export interface ActingFor {
  readonly organizationId: string | null;
}

/** In whose name this viewer does it; null where it is somebody else's to do. */
export type By<Situation> = (viewer: Viewer, situation: Situation) => ActingFor | null;

/** Organizations that a situation names, those that come first first. */
type Named<Situation> = (situation: Situation) => string | null | readonly (string | null)[];

const OWN_NAME: ActingFor = { organizationId: null };

const inNameOf =
  (may: (viewer: Viewer, organizationId: string | null) => boolean) =>
  <Situation>(named: Named<Situation>): By<Situation> =>
  (viewer, situation) => {
    const organizationId = [named(situation)].flat().find((id) => may(viewer, id));
    return organizationId ? { organizationId } : null;
  };

/** Whoever acts for one of them. */
export const asMember = inNameOf((viewer, id) => viewer.actsFor(id));
/** Head or manager of one of them. */
export const asLeader = inNameOf((viewer, id) => viewer.leads(id));
export const asHead = inNameOf((viewer, id) => viewer.heads(id));
/** An officer of one of these offices: of the first of them, where of several. */
export const asOfficer = inNameOf((viewer, id) => viewer.isOfficerOf(id));

/** Only the platform itself: a clock, or the consequence of another step. */
export const bySystem: By<unknown> = (viewer) => (viewer.isSystem ? OWN_NAME : null);
export const byAdministrator: By<unknown> = (viewer) => (viewer.kind === 'administrator' ? OWN_NAME : null);
/** In nobody's name but the own. */
export const bySelf: By<unknown> = () => OWN_NAME;

/** By the first of these rules that fits. */
export const either =
  <Situation>(...rules: readonly By<Situation>[]): By<Situation> =>
  (viewer, situation) => {
    for (const rule of rules) {
      const acting = rule(viewer, situation);
      if (acting) return acting;
    }
    return null;
  };

/** The same where this holds besides. */
export const only =
  <Situation>(by: By<Situation>, test: (situation: Situation, viewer: Viewer) => boolean): By<Situation> =>
  (viewer, situation) =>
    test(situation, viewer) ? by(viewer, situation) : null;
