import { area } from '../area.js';
import { problemFields } from './problem-fields.words.js';
import { problemNotices } from './problem-notices.words.js';
import { problemRefusals } from './problem-refusals.words.js';
import { problemSteps } from './problem-steps.words.js';
import { problemValues } from './problem-values.words.js';
import { problemHelp } from './problem-help.words.js';

export const problem = area({
  refusals: problemRefusals,
  values: problemValues,
  fields: problemFields,
  guides: problemHelp.guides,
  examples: problemHelp.examples,
  steps: problemSteps,
  notices: problemNotices,
});
