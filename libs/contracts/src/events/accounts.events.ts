export interface AccountEvents {
  /** Somebody registered, with an address that is or is not known yet: what the mail says is decided when it is written. */
  'account.registrationAsked': { emailTokenId: string };
  'account.passwordChanged': { personId: string };
}
