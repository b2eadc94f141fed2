import { Module } from '@nestjs/common';
import { PersonMailResolver } from './addresses/person-mail.resolver.js';
import { NoticeResolver } from './notice.resolver.js';
import { NoticesModule } from './notices.module.js';
import { PreferenceResolver } from './preferences/preference.resolver.js';
import { SetPreference } from './preferences/set-preference.js';
import { Unsubscribe } from './unsubscribe/unsubscribe.js';
import { UnsubscribePage } from './unsubscribe/unsubscribe-page.js';

@Module({
  imports: [NoticesModule],
  providers: [NoticeResolver, PersonMailResolver, PreferenceResolver, SetPreference, Unsubscribe, UnsubscribePage],
})
export class NoticesApiModule {}
