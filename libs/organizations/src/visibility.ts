import type { BindViewer, Sql } from '@peyvand/platform';
import type { ViewerKind } from '@peyvand/kernel';

/** SQL phrases of who sees what of an organization; `id` is an expression that answers its id. */

export const ofOwnMember = (id: string, viewer: BindViewer): string =>
  `${id} = any(${viewer('organizationIds', 'uuid[]')})`;

const ofVerifyingOffice = (id: string, viewer: BindViewer): string =>
  `exists (select 1 from organization_capacity vo where vo.organization_id = ${id}
    and vo.office_id = any(${viewer('officeIds', 'uuid[]')}))`;

const seesListed = (kind: ViewerKind): boolean => kind === 'officer' || kind === 'administrator' || kind === 'system';

/** The organization itself: whoever is signed in; a listed one: offices and the administrator. */
export const seesOrganization =
  (id: string): Sql =>
  (_t, viewer, kind) => {
    if (kind === 'anonymous') return 'false';
    if (seesListed(kind)) return 'true';
    return `(${ofOwnMember(id, viewer)} or not exists (select 1 from organization lo
      where lo.id = ${id} and lo.listed))`;
  };

/** Evidence, identifiers, headcount, availability: its own members, the office that verifies it, the administrator. */
export const seesInside =
  (id: (t: string) => string): Sql =>
  (t, viewer, kind) => {
    if (kind === 'anonymous') return 'false';
    if (kind === 'administrator' || kind === 'system') return 'true';
    const own = ofOwnMember(id(t), viewer);
    return kind === 'officer' ? `(${own} or ${ofVerifyingOffice(id(t), viewer)})` : own;
  };

/** People: its own members and the administrator. */
export const seesPeople = (t: string, viewer: BindViewer, kind: ViewerKind): string => {
  if (kind === 'anonymous') return 'false';
  return kind === 'administrator' || kind === 'system' ? 'true' : ofOwnMember(`${t}.organization_id`, viewer);
};
