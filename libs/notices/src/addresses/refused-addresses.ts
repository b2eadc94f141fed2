import { Injectable } from '@nestjs/common';
import { Db } from '@peyvand/platform';

/** SQL: when the address that person `p` has now was refused; null while mail may go there. */
export const refusedAtSql = (p: string): string =>
  `(select ra.refused_at from refused_address ra where ra.person_id = ${p}.id and ra.email = ${p}.email
    and (${p}.email_verified_at is null or ra.refused_at > ${p}.email_verified_at))`;

@Injectable()
export class RefusedAddresses {
  constructor(private readonly db: Db) {}

  async isRefused(personId: string): Promise<boolean> {
    const row = await this.db.one<{ at: Date | null }>(
      `select ${refusedAtSql('p')} as at from person p where p.id = $1`,
      [personId],
    );
    return row?.at != null;
  }

  /** Not if the person has another address by now. */
  async note(personId: string, email: string): Promise<void> {
    await this.db.query(
      `insert into refused_address (person_id, email, refused_at) select id, email, clock_timestamp() from person
        where id = $1 and email = $2
       on conflict (person_id) do update set email = excluded.email, refused_at = excluded.refused_at`,
      [personId, email],
    );
  }
}
