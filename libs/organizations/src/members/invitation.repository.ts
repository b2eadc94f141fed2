import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isId, newId, Refusal, sha256, type MembershipRole } from '@peyvand/kernel';
import { Db } from '@peyvand/platform';
import { InvitationEntity } from './invitation.entity.js';
import { invitationStateSql, type InvitationState } from './invitation.state.js';

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

/** What somebody who holds its link may know of an invitation. */
export interface ReadInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: MembershipRole;
  /** A name; null where nobody's, or of somebody who left. */
  readonly invitedBy: string | null;
  readonly state: InvitationState;
  readonly expiresAt: Date;
}

/** Why a link opens nothing. */
const ENDED: Readonly<Record<Exclude<InvitationState, 'open'>, string>> = {
  used: 'INVITATION_USED',
  expired: 'INVITATION_EXPIRED',
  withdrawn: 'INVITATION_WITHDRAWN',
};

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
      `select id, email from invitation where organization_id = $1
        and ${invitationStateSql('invitation')} = 'open'`,
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

  /** What a link stands for, whatever became of it; null for one that was never ours. */
  async read(token: string): Promise<ReadInvitation | null> {
    const { id, hash } = partsOf(token);
    if (!id) return null;
    return this.db.one<ReadInvitation>(
      `select i.id, i.organization_id as "organizationId", i.email, i.role, p.name as "invitedBy",
         ${invitationStateSql('i')} as state, i.expires_at as "expiresAt"
       from invitation i left join person p on p.id = i.invited_by and exists (select 1 from membership m
         where m.person_id = p.id and m.organization_id = i.organization_id and m.until is null)
       where i.id = $1 and $2 = any(i.token_hashes)`,
      [id, hash],
    );
  }

  /**
   * Uses a link up; of any number of uses at once exactly one gets through.
   * @throws Refusal INVITATION_INVALID, INVITATION_USED, INVITATION_EXPIRED, INVITATION_WITHDRAWN,
   *   INVITATION_OTHER_ADDRESS
   */
  async accept(token: string, personId: string): Promise<InvitationEntity> {
    const { id, hash } = partsOf(token);
    const used =
      id &&
      (await this.db.one(
        `update invitation set accepted_at = clock_timestamp(), accepted_by = $3
       where id = $1 and $2 = any(token_hashes) and ${invitationStateSql('invitation')} = 'open'
         and exists (select 1 from person p where p.id = $3 and p.email = invitation.email
           and p.email_verified_at is not null)
       returning id`,
        [id, hash, personId],
      ));
    const invitation = used ? await this.find(id) : null;
    if (!invitation) throw new Refusal(await this.whyNot(token), 'token');
    return invitation;
  }

  /**
   * Takes a place back that nobody took yet.
   * @throws Refusal INVITATION_USED, INVITATION_EXPIRED, INVITATION_WITHDRAWN
   */
  async withdraw(id: string, personId: string | null): Promise<void> {
    const [row] = await this.db.query<{ state: InvitationState }>(
      `select ${invitationStateSql('i')} as state from invitation i where i.id = $1 for update`,
      [id],
    );
    if (!row) throw new Refusal('INVITATION_INVALID');
    if (row.state !== 'open') throw new Refusal(ENDED[row.state]);
    await this.db.query('update invitation set withdrawn_at = clock_timestamp(), withdrawn_by = $2 where id = $1', [
      id,
      personId,
    ]);
  }

  /** Whoever holds a link of an open invitation and cannot use it is not who it was sent to. */
  private async whyNot(token: string): Promise<string> {
    const state = (await this.read(token))?.state;
    if (!state) return 'INVITATION_INVALID';
    return state === 'open' ? 'INVITATION_OTHER_ADDRESS' : ENDED[state];
  }
}

function partsOf(token: string): { id: string | null; hash: string } {
  const [id = '', secret = ''] = token.split('.');
  return { id: isId(id) ? id : null, hash: sha256(secret) };
}
