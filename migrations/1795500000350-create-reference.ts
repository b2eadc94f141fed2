import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The competence vocabulary and the holidays that move. After accounts, because rows say who entered them. */
export class CreateReference1795500000350 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table competence (
        id uuid primary key,
        code text not null constraint competence_code_unique unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        fa text not null check (fa <> ''),
        en text not null check (en <> ''),
        tr text check (tr <> ''),
        zh text check (zh <> ''),
        synonyms jsonb not null check (jsonb_typeof(synonyms) = 'object'),
        search_folded text not null,
        technology_category text not null check (technology_category ~ '^KB[1-9]$'),
        office_fields text[] not null check (cardinality(office_fields) > 0),
        origin text not null check (origin in ('seed', 'officer')),
        created_by uuid references person (id),
        created_at timestamptz not null,
        check (origin = 'seed' or created_by is not null));
      create index competence_fa on competence (fa, id);
      create index competence_en on competence (en, id)`);
    await queryRunner.query(`
      create table holiday (
        day date primary key,
        fa text not null check (fa <> ''),
        en text check (en <> ''),
        entered_by uuid references person (id))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table holiday, competence');
  }
}
