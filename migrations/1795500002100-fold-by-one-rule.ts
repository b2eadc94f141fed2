import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldJoined, plainCode, searchKeys, searchTerms } from '@peyvand/language';
import { refold, refoldNames, type Row } from './folding.js';

/**
 * Of numbers that would now be one, who holds it keeps it, else the first; the others stay as they are. Looked up one
 * by one in the index: as a join, without statistics, it took minutes.
 */
const FREE_NUMBERS = `
  select distinct on (i.scheme, i.country, folded.value) i.id, folded.value
  from folded join organization_identifier i using (id)
  where (select held.id from organization_identifier held
    where held.scheme = i.scheme and held.country = i.country and held.value = folded.value) is null
  order by i.scheme, i.country, folded.value, i.id`;

/** Every column that a search or a comparison reads is folded anew by the one cleaning of text. */
export class FoldByOneRule1795500002100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rfp drop column search_stems');
    await refoldNames(queryRunner);
    await refold(queryRunner, {
      table: 'organization_identifier',
      column: 'value',
      columns: 'scheme, value',
      fold: identifier,
      taken: FREE_NUMBERS,
    });
    await refold(queryRunner, {
      table: 'rfp',
      column: 'search_folded',
      columns: `title, coalesce((select v.content #>> '{content,summary}' from rfp_version v where v.id = version_id),
        draft ->> 'summary') as summary`,
      fold: ({ title, summary }) => searchKeys(title as string, summary as string | null),
    });
    await refold(queryRunner, {
      table: 'problem',
      column: 'search_folded',
      columns: 'array[title, symptom, where_when, magnitude, baseline, impact, tried, place_text] as texts',
      fold: ({ texts }) => searchKeys(...(texts as (string | null)[])),
    });
    await refold(queryRunner, {
      table: 'competence',
      column: 'search_folded',
      columns: 'fa, en, tr, zh, synonyms',
      fold: competence,
    });
    await refold(queryRunner, {
      table: 'saved_search',
      column: 'terms',
      type: 'text[]',
      columns: 'search',
      fold: ({ search }) => (search ? searchTerms(search) : []),
    });
  }

  /** What is folded stays so: the former rule knew fewer spellings, and no row needs it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rfp add column search_stems text[] not null default '{}'`);
  }
}

/** An id of a source is kept as written, numbers of registers as one run of letters and digits. */
const identifier = ({ scheme, value }: Row): string =>
  scheme === 'import'
    ? plainCode(String(value))
    : foldJoined(String(value))
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toUpperCase() || String(value);

function competence({ fa, en, tr, zh, synonyms }: Row): string {
  const other = synonyms as Record<string, string[]>;
  return Object.entries({ fa, en, tr, zh })
    .flatMap(([language, label]) => [label as string | null, ...(other[language] ?? [])])
    .filter((name): name is string => Boolean(name))
    .map(foldJoined)
    .join(' ');
}
