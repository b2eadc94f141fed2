import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AccountsModule } from './accounts.module.js';
import { SessionResolver } from './session.resolver.js';

@Module({ imports: [AccountsModule], providers: [AccountResolver, SessionResolver] })
export class AccountsApiModule {}
