import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId, newId, Refusal, sha256, type MembershipRole } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { InvitationEntity } from './invitation.entity.js';

/** Long enough for a holiday, short enough that an old mailbox opens nothing. */
const VALID_DAYS = 14;
/** Open at a time per organization: an organization is not a way to mail strangers. */
const OPEN_MAX = 50;

interface Offer {
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly invitedBy: string | null;
  readonly locale: 'fa' | 'en';
}

export interface OpenInvitation {
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  /** A name. */
  readonly invitedBy: string | null;
}

/** Every write on invitations. */
@Injectable()
export class InvitationRepository {
  constructor(private readonly db: Db) {}

  find(id: string): Promise<InvitationEntity | null> {
    return this.db.manager.findOneBy(InvitationEntity, { id });
  }

  /** Offers a place, or offers it anew when the address has an open invitation. @throws Refusal TOO_MANY_INVITATIONS */
  async offer({ organizationId, email, role, invitedBy, locale }: Offer): Promise<string> {
    await this.db.query('select 1 from organization where id = $1 for update', [organizationId]);
    const open = await this.db.query<{ id: string; email: string }>(
      `select id, email from invitation where organization_id = $1 and accepted_at is null
        and expires_at > clock_timestamp()`,
      [organizationId],
    );
    const known = open.find((one) => one.email === email);
    if (known) {
      await this.db.query(
        `update invitation set role = $2, invited_by = $3, expires_at = clock_timestamp() + make_interval(days => $4)
          where id = $1`,
        [known.id, role, invitedBy, VALID_DAYS],
      );
      return known.id;
    }
    if (open.length >= OPEN_MAX) throw new Refusal('TOO_MANY_INVITATIONS', undefined, { max: OPEN_MAX });
    const id = newId();
    await this.db.query(
      `insert into invitation (id, organization_id, email, role, invited_by, locale, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, clock_timestamp(), clock_timestamp() + make_interval(days => $7))`,
      [id, organizationId, email, role, invitedBy, locale, VALID_DAYS],
    );
    return id;
  }

  /**
   * Makes the secret of a link, just before it is written down for the receiver. It names its row, so it needs no index
   * of its own.
   */
  async issue(id: string): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await this.db.query('update invitation set token_hashes = token_hashes || $2::text where id = $1', [
      id,
      sha256(secret),
    ]);
    return `${id}.${secret}`;
  }

  /** What a link offers and, while a member of the organization, who offers it; null for one that opens nothing. */
  async findOpen(token: string): Promise<OpenInvitation | null> {
    const [id = '', secret = ''] = token.split('.');
    if (!isId(id)) return null;
    return this.db.one<OpenInvitation>(
      `select i.organization_id as "organizationId", i.email, i.role, p.name as "invitedBy"
       from invitation i left join person p on p.id = i.invited_by and exists (select 1 from membership m
         where m.person_id = p.id and m.organization_id = i.organization_id and m.until is null)
       where i.id = $1 and $2 = any(i.token_hashes) and i.accepted_at is null and i.expires_at > clock_timestamp()`,
      [id, sha256(secret)],
    );
  }

  /** Uses a link up; of any number of uses at once exactly one gets through. @throws Refusal INVITATION_INVALID */
  async accept(token: string, personId: string): Promise<InvitationEntity> {
    const [id = '', secret = ''] = token.split('.');
    const used =
      isId(id) &&
      (await this.db.one(
        `update invitation set accepted_at = clock_timestamp(), accepted_by = $3
       where id = $1 and $2 = any(token_hashes) and accepted_at is null and expires_at > clock_timestamp()
         and exists (select 1 from person p where p.id = $3 and p.email = invitation.email
           and p.email_verified_at is not null)
       returning id`,
        [id, sha256(secret), personId],
      ));
    const invitation = used ? await this.find(id) : null;
    if (!invitation) throw new Refusal('INVITATION_INVALID', 'token');
    return invitation;
  }
}
