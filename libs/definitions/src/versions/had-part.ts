/**
 * SQL: whether the person wrote any of definition version `v`, asked its signature, or took on its engagement `e` for
 * `office` as its own definer. Who did does not approve it.
 */
export const hadPartSql = (v: string, e: string, office: string, person: string): string =>
  `((${v}.asked_by = ${person} or (${e}.definer_id = ${office} and ${e}.created_by = ${person})) is true
    or exists (select 1 from definition_section hs where hs.version_id = ${v}.id and hs.updated_by = ${person}))`;
