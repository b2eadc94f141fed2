import { Injectable } from '@nestjs/common';
import { isId, newId, Refusal } from '@peyvand/kernel';
import { foldEmail } from '@peyvand/language';
import { Db } from '@peyvand/platform';
import { EmailTokenEntity, type EmailTokenPurpose } from './email-token.entity.js';
import { hashToken, newToken } from './token.js';

type Asked = Pick<EmailTokenEntity, 'purpose' | 'email' | 'locale'> &
  Partial<Pick<EmailTokenEntity, 'personId' | 'askedFrom' | 'name' | 'timeZone' | 'passwordHash'>>;

type Made = Pick<EmailTokenEntity, 'id' | 'passwordHash'>;

/** A link that still works, by its row, its purpose and the hash of its secret. */
const IS_OPEN =
  'id = $1 and purpose = $2 and $3 = any(token_hashes) and used_at is null and expires_at > clock_timestamp()';
/** What was asked for is kept no longer than it can be of use. */
const FORGOTTEN = 'name = null, password_hash = null, time_zone = null';

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
      `insert into email_token (id, purpose, email, name, locale, time_zone, password_hash, person_id, asked_from,
        created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $9, $10, clock_timestamp(),
         clock_timestamp() + $8 * interval '1 millisecond')`,
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
        asked.askedFrom ?? null,
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
   * What a link stands for, without using it up; null for one that opens nothing. Read before it is asked whether it is
   * open: of one that is used in between, what was asked for is forgotten by then.
   */
  async findOpen(token: string, purpose: EmailTokenPurpose): Promise<EmailTokenEntity | null> {
    const { id, hash } = read(token);
    const asked = id ? await this.find(id) : null;
    const isOpen = asked && (await this.db.one(`select 1 from email_token where ${IS_OPEN}`, [id, purpose, hash]));
    return isOpen ? asked : null;
  }

  /**
   * Uses a link up. Of any number of uses at once exactly one gets through. Its account is locked first, so that of two
   * links one is used and voids the other before that one is looked at.
   * @throws Refusal LINK_SPENT
   */
  async use(token: string, purpose: EmailTokenPurpose): Promise<EmailTokenEntity> {
    const { id, hash } = read(token);
    const asked = id ? await this.find(id) : null;
    if (asked) await this.hold(asked);
    const used =
      asked &&
      (await this.db.one(`update email_token set used_at = clock_timestamp() where ${IS_OPEN} returning id`, [
        id,
        purpose,
        hash,
      ]));
    const row = used ? await this.find(asked.id) : null;
    if (!row) throw new Refusal('LINK_SPENT', 'token');
    await this.db.query(`update email_token set ${FORGOTTEN} where id = $1`, [row.id]);
    return row;
  }

  /** The mailbox before the account: where there is no account yet, nothing else stands for it. */
  private async hold({ email, personId }: EmailTokenEntity): Promise<void> {
    await this.db.query("select pg_advisory_xact_lock(hashtextextended('peyvand.mailbox:' || $1, 0))", [email]);
    await this.db.query(
      `select 1 from person where case when $1::uuid is null then email = $2 else id = $1 end for no key update`,
      [personId, email],
    );
  }

  /**
   * Voids the open links of an account: those that move it, and those that open it by a mailbox of its own. The way
   * back to an address it had before outlives what was done since, or who moved an account could also shut that way;
   * `undone`, a way back that was just taken, voids the ways back to where the account was moved afterwards.
   */
  async voidAll(personId: string, mailboxes: readonly string[], undone: EmailTokenEntity | null = null): Promise<void> {
    await this.db.query(
      `update email_token set used_at = clock_timestamp(), ${FORGOTTEN}
       where used_at is null
         and (person_id = $1 or purpose in ('passwordReset', 'registration') and email = any($2))
         and (purpose <> 'emailUndo' or email = any($2) or created_at > $3)`,
      [personId, mailboxes, undone?.createdAt ?? null],
    );
  }

  /** The newest unused links of an address that were made so long ago at most. */
  newest(purpose: EmailTokenPurpose, email: string, count: number, madeMs: number): Promise<Made[]> {
    return this.db.query<Made>(
      `select id, password_hash as "passwordHash" from email_token
       where purpose = $1 and email = $2 and used_at is null
         and created_at > clock_timestamp() - $4 * interval '1 millisecond'
       order by created_at desc limit $3`,
      [purpose, foldEmail(email), count, madeMs],
    );
  }

  /** Whether somebody registered the address and nobody opened its account yet. */
  async isRegistered(email: string): Promise<boolean> {
    const waiting =
      "select 1 from email_token where purpose = 'registration' and email = $1 and used_at is null limit 1";
    return (await this.db.one(waiting, [foldEmail(email)])) !== null;
  }

  /** An unused link is valid for so long from now on. */
  async prolong(id: string, validMs: number): Promise<void> {
    await this.db.query(
      `update email_token set expires_at = clock_timestamp() + $2 * interval '1 millisecond'
       where id = $1 and used_at is null`,
      [id, validMs],
    );
  }

  async sweep(): Promise<void> {
    await this.db.query("delete from email_token where expires_at < clock_timestamp() - interval '1 day'");
  }
}

function read(token: string): { id: string | null; hash: string } {
  const [id = '', secret = ''] = token.split('.');
  return { id: isId(id) ? id : null, hash: hashToken(secret) };
}
