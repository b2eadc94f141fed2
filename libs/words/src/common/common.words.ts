import { area } from '../area.js';
import { commonFaults } from './common-faults.words.js';
import { fileFields, fileRefusals, fileValues } from './common-files.words.js';
import { commonFields } from './common-fields.words.js';
import { commonPhrases } from './common-phrases.words.js';
import { commonRefusals } from './common-refusals.words.js';
import { commonSteps } from './common-steps.words.js';
import { commonValues } from './common-values.words.js';

export const common = area({
  refusals: { ...commonRefusals, ...fileRefusals },
  faults: commonFaults,
  values: { ...commonValues, ...fileValues },
  fields: { ...commonFields, ...fileFields },
  steps: commonSteps,
  phrases: commonPhrases,
});
