import { Injectable } from '@nestjs/common';
import { AccountReader } from '@peyvand/accounts';
import { SendInvitationMail, type PayloadOf } from '@peyvand/contracts';
import { endFact } from '@peyvand/notices';
import {
  AppConfig,
  Handles,
  isolated,
  linkTo,
  mailLayout,
  Mailer,
  type JobContext,
  type JobHandler,
} from '@peyvand/platform';
import { OrganizationReader } from '../../organization.reader.js';
import { invitationMail } from '../invitation.mail.js';
import { InvitationRepository } from '../invitation.repository.js';

@Injectable()
@Handles(SendInvitationMail)
export class SendInvitationMailHandler implements JobHandler<typeof SendInvitationMail> {
  constructor(
    private readonly invitations: InvitationRepository,
    private readonly organizations: OrganizationReader,
    private readonly accounts: AccountReader,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
  ) {}

  /** Sent outside the transaction, so after a crash perhaps once more; the link of either mail works. */
  async prepare({ invitationId }: PayloadOf<typeof SendInvitationMail>, { eventId }: JobContext): Promise<void> {
    const invitation = await this.invitations.find(invitationId);
    if (!invitation || invitation.acceptedAt || invitation.withdrawnAt || invitation.expiresAt < new Date()) return;
    const known = await this.accounts.findPersonByEmail(invitation.email);
    const language = known?.locale ?? invitation.locale;
    const token = await this.invitations.issue(invitation.id);
    const organization = await this.nameOf(invitation.organizationId);
    const by = (await this.invitations.read(token))?.invitedBy ?? null;
    const from = organization === null ? null : { organization: isolated(organization), by: by && isolated(by) };
    const words = invitationMail(language, invitation.role, from);
    const url = linkTo(this.config, language, 'accept-invitation', token);
    await this.mailer.send({
      to: { name: known?.name ?? '', address: invitation.email },
      subject: words.subject,
      messageId: `invitation-${eventId}`,
      language,
      ...mailLayout(language, {
        title: words.subject,
        paragraphs: words.paragraphs,
        facts: [endFact(invitation.expiresAt, language, known?.reading)],
        link: { label: words.label, url },
      }),
    });
  }

  async handle(): Promise<void> {
    // The mail is all; that it went out is noted by the outbox.
  }

  /**
   * Anybody can found an organization of any name; only one that was verified gets its name, and that of who
   * invites, into a stranger's mailbox.
   */
  private async nameOf(organizationId: string): Promise<string | null> {
    const organization = await this.organizations.find(organizationId);
    return organization && (await this.organizations.isVerifiedAsAny(organizationId)) ? organization.name : null;
  }
}
