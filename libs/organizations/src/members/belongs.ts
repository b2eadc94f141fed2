/** SQL: whether the person belongs to an organization of which `isSuch`, given SQL for its id, is true. */
export const belongsSql = (personId: string, isSuch: (organizationId: string) => string): string =>
  `exists (select 1 from membership bm where bm.person_id = ${personId} and bm.until is null
    and ${isSuch('bm.organization_id')})`;

/** SQL: whether the person is a member of the organization. */
export const isMemberSql = (organizationId: string, personId: string): string =>
  belongsSql(personId, (id) => `${id} = ${organizationId}`);

/** SQL: a head or manager, of row `m`. */
export const leadsSql = (m: string): string => `${m}.role <> 'member'`;

/** SQL: today's members of the organization for whose rows the condition is true, as an array. */
export const membersSql = (organizationId: string, isSuch: (m: string) => string): string =>
  `array(select am.person_id from membership am where am.organization_id = ${organizationId} and am.until is null
    and ${isSuch('am')})`;
