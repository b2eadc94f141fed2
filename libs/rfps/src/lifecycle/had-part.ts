/**
 * SQL: whether the person wrote any of RFP `r`, brought it in, or approved its definition. Who did judges neither it
 * nor its addenda.
 */
export const hadPartSql = (r: string, person: string): string =>
  `(${person} in (${r}.created_by, ${r}.submitted_by, ${r}.entered_by) is true
    or exists (select 1 from rfp_editor hp where hp.rfp_id = ${r}.id and hp.person_id = ${person})
    or exists (select 1 from definition_version hv where hv.id = ${r}.definition_version_id
      and hv.approved_by = ${person}))`;
