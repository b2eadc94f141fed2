import { Module } from '@nestjs/common';
import { SendNoticeMailHandler } from './jobs/send-notice-mail.handler.js';
import { StoreNoticesHandler } from './jobs/store-notices.handler.js';
import { NoticesModule } from './notices.module.js';

@Module({ imports: [NoticesModule], providers: [StoreNoticesHandler, SendNoticeMailHandler] })
export class NoticesWorkerModule {}
