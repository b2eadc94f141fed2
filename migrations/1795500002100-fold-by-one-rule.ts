import { foldJoined, foldName, plainCode, searchKeys, searchTerms } from '@peyvand/language';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const BATCH = 500;
type Row = Record<string, unknown> & { id: string };

/** Every column that a search or a comparison reads is folded anew by the one cleaning of text. */
export class FoldByOneRule1795500002100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rfp drop column search_stems');
    await refold(
      queryRunner,
      'organization',
      'name',
      'name_folded',
      ({ name }) => foldName(String(name)),
      (folded, { id }) => `${folded} ${id}`,
    );
    await refold(queryRunner, 'organization_identifier', 'scheme, value', 'value', identifier, (_folded, { value }) =>
      String(value),
    );
    await refold(
      queryRunner,
      'rfp',
      `title, coalesce((select v.content #>> '{content,summary}' from rfp_version v where v.id = version_id),
        draft ->> 'summary') as summary`,
      'search_folded',
      ({ title, summary }) => searchKeys(title as string, summary as string | null),
    );
    await refold(
      queryRunner,
      'problem',
      `array[title, symptom, where_when, magnitude, baseline, impact, tried, place_text] as texts`,
      'search_folded',
      ({ texts }) => searchKeys(...(texts as (string | null)[])),
    );
    await refold(queryRunner, 'competence', 'fa, en, tr, zh, synonyms', 'search_folded', competence);
    await refold(queryRunner, 'saved_search', 'search', 'terms', ({ search }) => (search ? searchTerms(search) : []));
  }

  /** What is folded stays so: the former rule knew fewer spellings, and no row needs it. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rfp add column search_stems text[] not null default '{}'`);
  }
}

/**
 * Writes the column anew where it differs. Rows that were two and would now be one stay apart, by `apart`: a person
 * decides which of them goes.
 */
async function refold(
  queryRunner: QueryRunner,
  table: string,
  columns: string,
  column: string,
  fold: (row: Row) => string | string[],
  apart?: (folded: string, row: Row) => string,
): Promise<void> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = (await queryRunner.query(
      `select id, ${column} as folded, ${columns} from ${table} where id > $1 order by id limit ${BATCH}`,
      [after],
    )) as Row[];
    for (const row of rows) {
      const folded = fold(row);
      if (JSON.stringify(folded) === JSON.stringify(row.folded)) continue;
      const write = (value: string | string[]): Promise<unknown> =>
        queryRunner.query(`update ${table} set ${column} = $2 where id = $1`, [row.id, value]);
      if (!apart) {
        await write(folded);
        continue;
      }
      await queryRunner.query('savepoint folding');
      try {
        await write(folded);
      } catch (error) {
        if ((error as { code?: string }).code !== '23505') throw error;
        await queryRunner.query('rollback to savepoint folding');
        await write(apart(String(folded), row));
      }
      await queryRunner.query('release savepoint folding');
    }
    after = rows.at(-1)?.id ?? after;
    if (rows.length < BATCH) return;
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
