/** SQL that tells whether the person with this id is staff. */
export type StaffRule = (personId: string) => string;

const rules: StaffRule[] = [
  (personId) => `exists (select 1 from person a where a.id = ${personId} and a.is_administrator)`,
];

/**
 * A later lib says who else is staff, so that the short limits of sessions hold for them (officers, from
 * organizations).
 */
export function addStaffRule(rule: StaffRule): void {
  rules.push(rule);
}

export const isStaffSql = (personId: string): string => `(${rules.map((rule) => rule(personId)).join(' or ')})`;
