import { Module } from '@nestjs/common';
import { Postbox } from './addresses/postbox.js';
import { RefusedAddresses } from './addresses/refused-addresses.js';
import { DigestRepository } from './digest/digest.repository.js';
import { MakeDigests } from './digest/make-digests.js';
import { SendNoticeDigestHandler } from './jobs/send-notice-digest.handler.js';
import { SendNoticeMailHandler } from './jobs/send-notice-mail.handler.js';
import { StoreNoticesHandler } from './jobs/store-notices.handler.js';
import { NoticeLetters } from './notice-letter.js';
import { Standings } from './standing/standings.js';
import { NoticesModule } from './notices.module.js';

@Module({
  imports: [NoticesModule],
  providers: [
    RefusedAddresses,
    Postbox,
    Standings,
    NoticeLetters,
    DigestRepository,
    MakeDigests,
    StoreNoticesHandler,
    SendNoticeMailHandler,
    SendNoticeDigestHandler,
  ],
})
export class NoticesWorkerModule {}
