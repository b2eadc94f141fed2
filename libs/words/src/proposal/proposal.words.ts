import { area } from '../area.js';
import { proposalFields } from './proposal-fields.words.js';
import { proposalNotices } from './proposal-notices.words.js';
import { proposalRefusals } from './proposal-refusals.words.js';
import { proposalSteps } from './proposal-steps.words.js';
import { proposalValues } from './proposal-values.words.js';
import { proposalHelp } from './proposal-help.words.js';

export const proposal = area({
  refusals: proposalRefusals,
  values: proposalValues,
  fields: proposalFields,
  guides: proposalHelp.guides,
  examples: proposalHelp.examples,
  steps: proposalSteps,
  notices: proposalNotices,
});
