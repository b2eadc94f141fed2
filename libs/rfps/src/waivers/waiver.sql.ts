import { holdsSql } from '@peyvand/organizations';

/** SQL: the organization may propose on RFP `t` although it is its owner or its definer. */
export const waivedSql = (t: string, organization: string): string =>
  `exists (select 1 from rfp_waiver wv where wv.rfp_id = ${t}.id and wv.organization_id = ${organization}
    and wv.withdrawn_at is null)`;

/**
 * SQL: for which of its parties a waiver of RFP `r` holds, and for which one could be granted: a verified solver
 * without one. An owner that defines itself is the owner.
 */
export const waiversSql = (owner: string, definer: string): string =>
  `(select jsonb_build_object(
      'waived', coalesce(jsonb_agg(wx.party) filter (where wx.waived), '[]'),
      'waivable', coalesce(jsonb_agg(wx.party) filter (where not wx.waived and wx.able), '[]'))
    from (select wp.party, ${waivedSql('r', 'wp.id')} as waived, ${holdsSql('wp.id', 'solver')} as able
      from (values ('owner', ${owner}), ('definer', ${definer})) wp(party, id)
      where wp.id is not null and (wp.party = 'owner' or wp.id <> ${owner})) wx)`;
