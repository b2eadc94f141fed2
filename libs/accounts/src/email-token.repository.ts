import { Injectable } from '@nestjs/common';
import { isId, newId, Refusal } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { foldEmail } from './email.js';
import { EmailTokenEntity, type EmailTokenPurpose } from './email-token.entity.js';
import { hashToken, newToken } from './token.js';

type Asked = Pick<EmailTokenEntity, 'purpose' | 'email' | 'locale'> &
  Partial<Pick<EmailTokenEntity, 'personId' | 'name' | 'timeZone' | 'passwordHash'>>;

/** The links: asked for, written into a mail, used once. */
@Injectable()
export class EmailTokenRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<EmailTokenEntity | null> {
    return this.db.manager.findOneBy(EmailTokenEntity, { id });
  }

  async add(asked: Asked, validMs: number): Promise<string> {
    const id = newId();
    await this.db.query(
      `insert into email_token (id, purpose, email, name, locale, time_zone, password_hash, person_id, created_at,
        expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $9, clock_timestamp(), clock_timestamp() + $8 * interval '1 millisecond')`,
      [
        id,
        asked.purpose,
        foldEmail(asked.email),
        asked.name ?? null,
        asked.locale,
        asked.timeZone ?? null,
        asked.passwordHash ?? null,
        validMs,
        asked.personId ?? null,
      ],
    );
    return id;
  }

  /**
   * Makes the secret of a link, just before it is written down for the receiver. It names its row, so it needs no index
   * of its own.
   */
  async issue(id: string): Promise<string> {
    const secret = newToken();
    await this.db.query('update email_token set token_hashes = array_append(token_hashes, $2) where id = $1', [
      id,
      hashToken(secret),
    ]);
    return `${id}.${secret}`;
  }

  /**
   * Uses a link up. Of any number of uses at once exactly one gets through.
   * @throws Refusal LINK_SPENT
   */
  async use(token: string, purpose: EmailTokenPurpose): Promise<EmailTokenEntity> {
    const [id = '', secret = ''] = token.split('.');
    const used =
      isId(id) &&
      (await this.db.one(
        `update email_token set used_at = clock_timestamp()
       where id = $1 and purpose = $2 and $3 = any(token_hashes) and used_at is null and expires_at > clock_timestamp()
         returning id`,
        [id, purpose, hashToken(secret)],
      ));
    const row = used ? await this.find(id) : null;
    if (!row) throw new Refusal('LINK_SPENT', 'token');
    await this.db.query('update email_token set name = null, password_hash = null, time_zone = null where id = $1', [
      id,
    ]);
    return row;
  }

  async sweep(): Promise<void> {
    await this.db.query("delete from email_token where expires_at < clock_timestamp() - interval '1 day'");
  }
}
