import { newId } from '@peyvand/kernel';
import { competenceSeed } from '../vocabulary/competences.js';
import { searchTextOf } from '../vocabulary/search-text.js';

/** Anything that runs a statement: a data source, a query runner. */
export interface SqlRunner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/**
 * Brings the seeded rows to the state of this release; run again it changes nothing.
 * A code that an officer took first stays the officer's, and words that an administrator changed stay as they are.
 * Answers how many rows the release has.
 */
export async function seedCompetences(db: SqlRunner): Promise<number> {
  const rows = competenceSeed.map(({ code, labels, synonyms, technologyCategory, officeFields }) => ({
    id: newId(),
    code,
    fa: labels.fa,
    en: labels.en,
    tr: labels.tr ?? null,
    zh: labels.zh ?? null,
    synonyms,
    search_folded: searchTextOf(labels, synonyms),
    technology_category: technologyCategory,
    office_fields: officeFields,
  }));
  await db.query(
    `insert into competence (id, code, fa, en, tr, zh, synonyms, search_folded, technology_category, office_fields,
      origin, created_at)
     select s.id, s.code, s.fa, s.en, s.tr, s.zh, s.synonyms, s.search_folded, s.technology_category, s.office_fields,
       'seed', clock_timestamp()
     from jsonb_to_recordset($1::jsonb) as s (id uuid, code text, fa text, en text, tr text, zh text, synonyms jsonb,
       search_folded text, technology_category text, office_fields text[])
     on conflict (code) do update set fa = excluded.fa, en = excluded.en, tr = excluded.tr, zh = excluded.zh,
       synonyms = excluded.synonyms,
       search_folded = excluded.search_folded, technology_category = excluded.technology_category,
       office_fields = excluded.office_fields
     where competence.origin = 'seed' and competence.edited_at is null`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}
