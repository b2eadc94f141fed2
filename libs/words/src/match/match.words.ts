import { area } from '../area.js';
import { matchFields, matchSteps } from './match-fields.words.js';
import { matchNotices } from './match-notices.words.js';
import { matchPhrases } from './match-phrases.words.js';
import { matchRefusals } from './match-refusals.words.js';
import { matchValues } from './match-values.words.js';

export const match = area({
  refusals: matchRefusals,
  values: matchValues,
  fields: matchFields,
  steps: matchSteps,
  notices: matchNotices,
  phrases: matchPhrases,
});
