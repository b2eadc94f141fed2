import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { NoticeRepository } from './notice.repository.js';

@Module({ imports: [AccountsModule], providers: [NoticeRepository], exports: [AccountsModule, NoticeRepository] })
export class NoticesModule {}
