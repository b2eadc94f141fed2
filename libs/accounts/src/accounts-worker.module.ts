import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';
import { SendRegistrationMailHandler } from './jobs/send-registration-mail.handler.js';
import { SendAccountMailHandler } from './jobs/send-account-mail.handler.js';
import { SweepAccounts } from './jobs/sweep-accounts.js';

@Module({ imports: [AccountsModule], providers: [SendRegistrationMailHandler, SendAccountMailHandler, SweepAccounts] })
export class AccountsWorkerModule {}
