import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A change of address holds only from the address it was asked at, so that one is kept with the link. */
export class RememberWhereAChangeWasAsked1795500002000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table email_token add asked_from text;
      update email_token t set asked_from = p.email from person p
        where p.id = t.person_id and t.purpose = 'emailChange';
      alter table email_token add constraint email_token_change_asked_from
        check ((asked_from is not null) = (purpose = 'emailChange'))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table email_token drop asked_from');
  }
}
