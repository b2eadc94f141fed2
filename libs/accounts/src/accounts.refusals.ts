import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  SIGN_IN_FAILED: 'Address and password do not belong together, or there is no such account.',
  PASSWORD_WRONG: 'This is not your password.',
  PASSWORD_COMMON: 'The password is among the first that are guessed.',
  THROTTLED: 'Too many tries; the next one is possible in `retryAfterSeconds`.',
  LINK_SPENT: 'The link was used, is too old or was never ours; ask for a new one.',
});
