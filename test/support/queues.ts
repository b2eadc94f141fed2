import { newId } from '@peyvand/kernel';
import type { TestApi } from './api.js';

interface CopyOptions {
  officeId?: string;
  officeField?: string;
  title?: string;
  closesIn?: string;
  state?: string;
}

/** Another RFP like this one, with a problem of its own. */
export async function anRfpLike(
  api: TestApi,
  rfpId: string,
  { officeId, officeField, title, closesIn, state }: CopyOptions = {},
): Promise<{ id: string; problemId: string }> {
  const [id, problemId] = [newId(), newId()];
  await api.owner.query(
    `insert into problem select (jsonb_populate_record(p, jsonb_strip_nulls(jsonb_build_object('id', $2::text,
       'number', 'PRB-' || $2, 'office_id', $3::text)))).*
     from problem p join rfp r on r.problem_id = p.id where r.id = $1`,
    [rfpId, problemId, officeId],
  );
  await api.owner.query(
    `insert into rfp select (jsonb_populate_record(r, jsonb_strip_nulls(jsonb_build_object('id', $2::text,
       'problem_id', $3::text, 'number', 'RFP-' || $2, 'office_id', $4::text, 'office_field', $5::text,
       'title', $6::text, 'search_folded', ' ' || lower($6) || ' ', 'state', $7::text,
       'closes_at', clock_timestamp() + $8::interval))
       || '{"questions_until": null, "answers_until": null}')).*
     from rfp r where r.id = $1`,
    [rfpId, id, problemId, officeId, officeField, title, state, closesIn],
  );
  return { id, problemId };
}

/** So many companies that are verified solvers, by rows, and a match in review of each with every one of the RFPs. */
export async function manyMatches(api: TestApi, rfpIds: readonly string[], companies: number): Promise<void> {
  await api.owner.query(
    `with made as (insert into organization (id, name, name_folded, country, locale, created_at)
       select gen_random_uuid(), 'Crowd ' || n || ' ' || $3, 'crowd ' || n || ' ' || $3, 'IR', 'fa', clock_timestamp()
       from generate_series(1, $2::int) n returning id)
     insert into match (id, rfp_id, organization_id, state, origin, score, created_at)
     select gen_random_uuid(), r, made.id, 'inReview', 'scored', round((random() * 90)::numeric, 1), clock_timestamp()
     from made, unnest($1::uuid[]) r`,
    [rfpIds, companies, newId()],
  );
}
