import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AccountsModule } from './accounts.module.js';

@Module({ imports: [AccountsModule], providers: [AccountResolver] })
export class AccountsApiModule {}
