import type { MigrationInterface, QueryRunner } from 'typeorm';
import { foldEmail } from '@peyvand/language';

/**
 * Brings addresses into the one spelling in which they are compared from here on. A person whose spelling somebody else
 * has already keeps the old one: which of two accounts a mailbox belongs to is not ours to say.
 */
export class FoldEmails1795500002060 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['person', 'email_token', 'invitation', 'refused_address']) {
      const rows = (await queryRunner.query(`select distinct email from ${table} order by email`)) as {
        email: string;
      }[];
      for (const { email } of rows) {
        const folded = foldEmail(email);
        if (folded === email) continue;
        await queryRunner.query(
          table === 'person'
            ? `update person set email = $2 where email = $1 and not exists (select 1 from person where email = $2)`
            : `update ${table} set email = $2 where email = $1`,
          [email, folded],
        );
      }
    }
  }

  /** The spellings before are not kept; the new ones are as good. */
  async down(): Promise<void> {}
}
