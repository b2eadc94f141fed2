import { area } from '../area.js';
import { rfpFields } from './rfp-fields.words.js';
import { rfpNotices } from './rfp-notices.words.js';
import { waiverNotices } from './waiver-notices.words.js';
import { rfpPhrases } from './rfp-phrases.words.js';
import { rfpRefusals } from './rfp-refusals.words.js';
import { rfpSteps } from './rfp-steps.words.js';
import { rfpValues } from './rfp-values.words.js';
import { rfpHelp } from './rfp-help.words.js';

export const rfp = area({
  refusals: rfpRefusals,
  values: rfpValues,
  fields: rfpFields,
  guides: rfpHelp.guides,
  examples: rfpHelp.examples,
  steps: rfpSteps,
  notices: { ...rfpNotices, ...waiverNotices },
  phrases: rfpPhrases,
});
