import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  SIGN_IN_FAILED: 'Address and password do not belong together, or there is no such account.',
  PASSWORD_WRONG: 'This is not your password.',
  PASSWORD_COMMON: 'The password is among the first that are guessed.',
  THROTTLED: 'Too many tries; the next one is possible in `retryAfterSeconds`, for people `retryAfterMinutes`.',
  CODE_WRONG: 'The code is wrong, too old or was used already.',
  NO_SECOND_FACTOR: 'There is no second factor yet.',
  SECOND_FACTOR_THERE: 'You have a second factor already.',
  SECOND_FACTOR_REQUIRED: 'Prove your second factor first; administrators and officers cannot be without one.',
  LAST_ADMINISTRATOR: 'The last administrator cannot be shut out.',
  LINK_SPENT: 'The link was used, is too old or was never ours; ask for a new one.',
});
