import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Findings that a definer or an officer set aside with a reason. Another text is another finding. */
export class CreateDismissedFindings1795500001550 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table dismissed_finding (
        id uuid primary key,
        definition_version_id uuid references definition_version,
        rfp_id uuid references rfp,
        key text not null check (key ~ '^[0-9a-f]{64}$'),
        reason text not null check (reason in ('meantSo', 'knownInTheField', 'saidElsewhere', 'wrongFinding', 'other')),
        note text,
        dismissed_by uuid not null references person,
        dismissed_at timestamptz not null,
        check (num_nonnulls(definition_version_id, rfp_id) = 1),
        check (reason <> 'other' or note is not null));
      create unique index dismissed_finding_definition on dismissed_finding (definition_version_id, key)
      where definition_version_id is not null;
      create unique index dismissed_finding_rfp on dismissed_finding (rfp_id, key) where rfp_id is not null;
      create index dismissed_finding_by on dismissed_finding (dismissed_by)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table dismissed_finding');
  }
}
