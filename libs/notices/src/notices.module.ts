import { Module } from '@nestjs/common';
import { AccountsModule } from '@peyvand/accounts';
import { NoticeRepository } from './notice.repository.js';
import { PreferenceRepository } from './preferences/preference.repository.js';
import { UnsubscribeLinks } from './unsubscribe/unsubscribe-links.js';

@Module({
  imports: [AccountsModule],
  providers: [NoticeRepository, PreferenceRepository, UnsubscribeLinks],
  exports: [AccountsModule, NoticeRepository, PreferenceRepository, UnsubscribeLinks],
})
export class NoticesModule {}
