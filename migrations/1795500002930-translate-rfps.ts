import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Wordings of an RFP in other languages: never signed, each with what it was translated from. */
export class TranslateRfps1795500002930 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table rfp_translation (
        rfp_id uuid not null references rfp, language text not null check (language in ('fa', 'en', 'tr', 'zh')),
        field text not null, text text not null, by text not null check (by in ('person', 'machine')),
        person_id uuid references person, source_hash text not null, written_at timestamptz not null,
        primary key (rfp_id, language, field), check ((by = 'person') = (person_id is not null)));
      create index rfp_translation_person on rfp_translation (person_id);
      alter table rfp add translated_folded text not null default ''`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table rfp_translation;
      alter table rfp drop translated_folded`);
  }
}
