import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A proposal keeps the version of the RFP it answers, so that confirming it can be judged without reading it. */
export class KeepWhatAProposalAnswers1795500002201 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table proposal add column rfp_version_id uuid references rfp_version;
      create index proposal_rfp_version on proposal (rfp_version_id);
      update proposal p set rfp_version_id = (
        select v.id from rfp_version v where v.rfp_id = p.rfp_id and v.created_at <= (
          select max(c.written_at) from proposal_content c where c.proposal_id = p.id and c.version = p.content_version)
        order by v.number desc limit 1)
      where p.content_version > 0`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table proposal drop column rfp_version_id');
  }
}
