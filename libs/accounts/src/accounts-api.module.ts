import { Module } from '@nestjs/common';
import { AccountResolver } from './account.resolver.js';
import { AdministrationResolver } from './administration/administration.resolver.js';
import { AccountsModule } from './accounts.module.js';
import { OwnDataResolver } from './own-data/own-data.resolver.js';
import { ClaimAdministrationPage } from './pages/claim-administration.page.js';
import { ConfirmEmailPage, UndoEmailChangePage } from './pages/email-change.pages.js';
import { ResetPasswordPage } from './pages/reset-password.page.js';
import { VerifyEmailPage } from './pages/verify-email.page.js';
import { RecoveryResolver } from './recovery/recovery.resolver.js';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.js';
import { SessionResolver } from './sessions/session.resolver.js';

@Module({
  imports: [AccountsModule],
  providers: [
    AccountResolver,
    AdministrationResolver,
    SessionResolver,
    OwnDataResolver,
    RecoveryResolver,
    SecondFactorResolver,
    VerifyEmailPage,
    ResetPasswordPage,
    ConfirmEmailPage,
    UndoEmailChangePage,
    ClaimAdministrationPage,
  ],
})
export class AccountsApiModule {}
