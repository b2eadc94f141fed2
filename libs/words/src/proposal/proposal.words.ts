import { area } from '../area.js';
import { proposalFields } from './proposal-fields.words.js';
import { proposalNotices } from './proposal-notices.words.js';
import { proposalRefusals } from './proposal-refusals.words.js';
import { proposalSteps } from './proposal-steps.words.js';
import { proposalValues } from './proposal-values.words.js';

export const proposal = area({
  refusals: proposalRefusals,
  values: proposalValues,
  fields: proposalFields,
  steps: proposalSteps,
  notices: proposalNotices,
});
