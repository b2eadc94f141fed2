import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An owner or a definer may propose on its own RFP where the office says so, for a reason that all read. */
export class GrantWaivers1795500003200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table rfp_waiver (
        id uuid primary key,
        rfp_id uuid not null references rfp,
        organization_id uuid not null references organization,
        party text not null check (party in ('owner', 'definer')),
        reason text not null,
        granted_by uuid not null references person,
        granted_at timestamptz not null,
        withdrawal_reason text,
        withdrawn_by uuid references person,
        withdrawn_at timestamptz,
        check (num_nonnulls(withdrawal_reason, withdrawn_by, withdrawn_at) in (0, 3)));
      create unique index rfp_waiver_live on rfp_waiver (rfp_id, organization_id) where withdrawn_at is null;
      create index rfp_waiver_rfp on rfp_waiver (rfp_id, granted_at);
      create index rfp_waiver_organization on rfp_waiver (organization_id);
      revoke delete on rfp_waiver from peyvand_app`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`delete from rfp_access where kind = 'waiver'; drop table rfp_waiver`);
  }
}
