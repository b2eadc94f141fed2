import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { stemEnglish } from '../../libs/language/src/english.js';
import { freshDatabase, type TestDatabase } from '../support/database.js';

/** Words of the repository's own pages, as people use them: the demonstration's texts, these pages, the glossary. */
const SOURCES = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'test/clarity/en.jsonl', 'apps/api/schema.graphql'];

/**
 * PostgreSQL carries Snowball's own English stemmer, which makes it the oracle; it answers nothing for stop words, and
 * those are left out.
 */
describe('stems of English words', () => {
  let database: TestDatabase;
  let pool: pg.Pool;

  beforeAll(async () => {
    database = await freshDatabase();
    pool = new pg.Pool({ connectionString: database.url });
  });

  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('are those of Snowball', async () => {
    const texts = SOURCES.map((source) => readFileSync(source, 'utf8'))
      .join(' ')
      .toLowerCase();
    const words = [...new Set(texts.match(/\b[a-z]{2,}\b/g))];
    expect(words.length).toBeGreaterThan(3_000);
    const { rows } = await pool.query<{ word: string; stem: string | null }>(
      "select word, (ts_lexize('english_stem', word))[1] as stem from unnest($1::text[]) word",
      [words],
    );
    const differing = rows.flatMap(({ word, stem }) =>
      stem && stem !== stemEnglish(word) ? [`${word}: ${stemEnglish(word)}, not ${stem}`] : [],
    );
    expect(differing).toEqual([]);
  });
});
