import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the landing page tells in figures, as it stood on each day. */
export class KeepPublicFigures1795500002890 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table public_figure (
        code text not null, day date not null, value integer not null check (value >= 0), primary key (code, day));
      revoke update, delete on public_figure from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table public_figure');
  }
}
