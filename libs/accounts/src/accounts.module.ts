import { Module } from '@nestjs/common';
import { AccountReader } from './account.reader.js';
import { EmailTokenRepository } from './email/email-token.repository.js';
import { KnownDevice } from './sessions/known-device.js';
import { LinkPassword } from './passwords/link-password.js';
import { ChangePassword } from './operations/change-password.js';
import { ClaimAdministration } from './operations/claim-administration.js';
import { ConfirmPassword } from './operations/confirm-password.js';
import { InviteAdministrator } from './operations/invite-administrator.js';
import { OpenAccount } from './operations/open-account.js';
import { Register } from './operations/register.js';
import { SignIn } from './operations/sign-in.js';
import { UpdateMe } from './operations/update-me.js';
import { VerifyEmail } from './operations/verify-email.js';
import { EmptyAccount } from './own-data/empty-account.js';
import { OwnDataReader } from './own-data/own-data.reader.js';
import { OwnAccount } from './people/own-account.js';
import { Passwords } from './passwords/passwords.js';
import { PersonRepository } from './people/person.repository.js';
import { ChangeEmail, RequestEmailChange } from './recovery/change-email.js';
import { DisablePerson } from './recovery/disable-person.js';
import { RequestPasswordReset, ResetPassword } from './recovery/reset-password.js';
import { TakeBack } from './recovery/take-back.js';
import { OneTimeCodes } from './second-factor/one-time-codes.js';
import { ResetSecondFactor } from './second-factor/reset-second-factor.js';
import { SecondFactorReader } from './second-factor/second-factor.reader.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SecondFactorNotes } from './second-factor/second-factor-notes.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { Sessions } from './sessions/sessions.js';
import { StepUp } from './sessions/step-up.js';
import { Throttle } from './passwords/throttle.js';

const operations = [
  Register,
  VerifyEmail,
  SignIn,
  ConfirmPassword,
  ChangePassword,
  UpdateMe,
  InviteAdministrator,
  ClaimAdministration,
  RequestPasswordReset,
  ResetPassword,
  RequestEmailChange,
  ChangeEmail,
  DisablePerson,
  SecondFactor,
  ResetSecondFactor,
  SecondFactorReader,
  EmptyAccount,
  OwnDataReader,
  OneTimeCodes,
  SecondFactorRepository,
];

@Module({
  providers: [
    AccountReader,
    Sessions,
    StepUp,
    Throttle,
    KnownDevice,
    Passwords,
    OwnAccount,
    LinkPassword,
    TakeBack,
    OpenAccount,
    PersonRepository,
    EmailTokenRepository,
    SecondFactorNotes,
    ...operations,
  ],
  exports: [
    AccountReader,
    Sessions,
    StepUp,
    Throttle,
    Passwords,
    PersonRepository,
    EmailTokenRepository,
    ...operations,
  ],
})
export class AccountsModule {}
