import { declareRefusals } from '@peyvand/platform';

declareRefusals({
  COMPETENCE_KNOWN: 'The vocabulary has a competence with this `code` already.',
  COMPETENCE_RETIRED: 'The competence `code` is offered no longer; where it is named already it may stay.',
  HOLIDAY_FIXED: 'The day is a holiday of every year and needs no entry.',
  NO_HOLIDAY: 'No holiday that moves stands on the `day`.',
});
