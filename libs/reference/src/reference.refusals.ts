import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  COMPETENCE_KNOWN: 'The vocabulary has a competence with this `code` already.',
  HOLIDAY_FIXED: 'The day is a holiday of every year and needs no entry.',
});
