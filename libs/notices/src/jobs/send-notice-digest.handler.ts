import { Injectable } from '@nestjs/common';
import { AccountReader, type Contact } from '@peyvand/accounts';
import { SendNoticeDigest, type PayloadOf } from '@peyvand/contracts';
import { Handles, type JobHandler } from '@peyvand/platform';
import { Postbox } from '../addresses/postbox.js';
import { DigestRepository } from '../digest/digest.repository.js';
import type { NoticeDigestEntity } from '../digest/notice-digest.entity.js';
import { Standings } from '../standing/standings.js';
import { NoticeLetters } from '../notice-letter.js';

interface Sent {
  readonly digest: NoticeDigestEntity;
  readonly outcome: 'sent' | 'noAddress' | 'addressRefused';
  readonly contact?: Contact;
}

/** The daily mail of a person. */
@Injectable()
@Handles(SendNoticeDigest)
export class SendNoticeDigestHandler implements JobHandler<typeof SendNoticeDigest, Sent | null> {
  constructor(
    private readonly digests: DigestRepository,
    private readonly accounts: AccountReader,
    private readonly standings: Standings,
    private readonly letters: NoticeLetters,
    private readonly postbox: Postbox,
  ) {}

  async prepare({ digestId }: PayloadOf<typeof SendNoticeDigest>): Promise<Sent | null> {
    const digest = await this.digests.find(digestId);
    const notices = await this.digests.notices(digestId);
    if (!digest || digest.outcome || !notices.length) return null;
    const { personId, day } = digest;
    const contact = (await this.accounts.contacts([personId])).get(personId);
    if (!contact) return { digest, outcome: 'noAddress' };
    const letter = this.letters.digest(
      { id: digestId, day, personId, notices },
      await this.standings.of(notices),
      contact,
    );
    return { digest, contact, outcome: await this.postbox.send(personId, letter) };
  }

  async handle(_payload: PayloadOf<typeof SendNoticeDigest>, sent: Sent | null): Promise<void> {
    if (!sent) return;
    const { digest, outcome, contact } = sent;
    await this.digests.setOutcome(digest.id, outcome);
    if (outcome === 'addressRefused' && contact) await this.postbox.noteRefused(digest.personId, contact.email);
  }
}
