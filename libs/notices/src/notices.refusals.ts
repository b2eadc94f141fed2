import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  OBLIGATORY_NOTICE:
    'Mails of this kind cannot be turned off: something waits for you, or your account is concerned. They may come daily.',
});
