export interface AccountEvents {
  /**
   * Somebody registered, with an address that is or is not known yet: what the mail says is decided when it is written.
   */
  'account.registrationAsked': { emailTokenId: string };
  /** A link is to be mailed; what the mail says is decided when it is written. */
  'account.passwordResetAsked': { emailTokenId: string };
  'account.emailChangeAsked': { emailTokenId: string };
  /** The old address gets a link that undoes it. */
  'account.emailChanged': { emailTokenId: string };
  'account.secondFactorChanged': { personId: string };
  /** An administrator took it away, because it was lost. */
  'account.secondFactorReset': { personId: string };
  'account.passwordChanged': { personId: string };
}
