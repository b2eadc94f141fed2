import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AccountsModule } from './accounts.module.js';
import { RecoveryResolver } from './recovery/recovery.resolver.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SessionResolver } from './session.resolver.js';

@Module({
  imports: [AccountsModule],
  providers: [AccountResolver, SessionResolver, RecoveryResolver, SecondFactorResolver],
})
export class AccountsApiModule {}
