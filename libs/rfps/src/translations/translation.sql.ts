import type { Sql } from '@peyvand/platform';
import { mayReadDossier } from '../reading/rfp.policy.js';

/** What is signed, or the draft while nothing is. */
const signed = (t: string, part: string): string =>
  `coalesce((select v.content #> '{content,${part}}' from rfp_version v where v.id = ${t}.version_id),
    ${t}.draft -> '${part}')`;

const summary = (t: string): string => `(${signed(t, 'summary')} #>> '{}')`;

const needs = (t: string): string => `(select need, place from jsonb_array_elements(
    case when jsonb_typeof(${signed(t, 'requirements')}) = 'array' then ${signed(t, 'requirements')} else '[]' end)
    with ordinality listed(need, place))`;

/** SQL: every text of RFP `t` that may be translated, with its place. */
export const sourcesSql = (t: string): string =>
  `(select 'title' as field, ${t}.title as text union all select 'summary', ${summary(t)}
    union all select 'requirements.' || (n.need ->> 'id') || '.' || part, n.need ->> part
      from ${needs(t)} n, unnest(array['text', 'acceptanceTest']) part)`;

const needIn = (t: string, language: string, part: string): string =>
  `(select w.text from rfp_translation w where w.rfp_id = ${t}.id and w.language = ${language}
    and w.field = 'requirements.' || (n.need ->> 'id') || '.${part}')`;

/** SQL: the requirements as a list of wordings, in the original or, where a language is named, translated. */
const needsIn = (t: string, language: string | null): string => {
  const part = (name: string): string => (language ? needIn(t, language, name) : `n.need ->> '${name}'`);
  return `(select coalesce(jsonb_agg(jsonb_build_object('id', one.id, 'text', one.text, 'acceptanceTest', one.test)
      order by one.place), '[]')
    from (select n.place, n.need ->> 'id' as id, ${part('text')} as text, ${part('acceptanceTest')} as test
      from ${needs(t)} n) one where one.text is not null or one.test is not null)`;
};

/** The translations. Whether one is outdated is judged by what the reader sees of it alone. */
export const translationsSql: Sql = (
  t,
  viewer,
  kind,
) => `(select coalesce(jsonb_agg(w.wording order by w.language), '[]')
  from (select l.language, jsonb_build_object('language', l.language, 'isTranslation', true,
      'by', case when bool_or(l.by = 'machine') then 'machine' else 'person' end,
      'isOutdated', bool_or(md5(s.text) is distinct from l.source_hash),
      'title', max(l.text) filter (where l.field = 'title'), 'summary', max(l.text) filter (where l.field = 'summary'),
      'requirements', case when ${mayReadDossier(t, viewer, kind)} then ${needsIn(t, 'l.language')} end) as wording
    from rfp_translation l left join ${sourcesSql(t)} s on s.field = l.field
    where l.rfp_id = ${t}.id and (l.field in ('title', 'summary') or ${mayReadDossier(t, viewer, kind)})
    group by l.language) w)`;

/** The same of the original. */
export const originalSql: Sql = (t, viewer, kind) => `jsonb_build_object('language', ${t}.language,
  'isTranslation', false, 'by', null, 'isOutdated', false, 'title', ${t}.title, 'summary', ${summary(t)},
  'requirements', case when ${mayReadDossier(t, viewer, kind)} then ${needsIn(t, null)} end)`;
