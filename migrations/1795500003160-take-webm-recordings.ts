import type { MigrationInterface, QueryRunner } from 'typeorm';

const OLD = `('jpeg', 'png', 'heic', 'pdf', 'docx', 'xlsx', 'dwg', 'dxf', 'step', 'm4a', 'ogg')`;

/** Browsers of many telephones record a spoken note as WebM and nothing else. */
export class TakeWebmRecordings1795500003160 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table file drop constraint file_kind_check,
        add constraint file_kind_check check (kind in ${OLD.slice(0, -1)}, 'webm'))`);
  }

  /** Not while such a recording is kept: its kind would be a lie. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table file drop constraint file_kind_check, add constraint file_kind_check check (kind in ${OLD})`);
  }
}
