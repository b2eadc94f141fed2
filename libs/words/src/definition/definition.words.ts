import { area } from '../area.js';
import { definitionChecks } from './definition-checks.words.js';
import { definitionFields } from './definition-fields.words.js';
import { findings } from './definition-findings.words.js';
import { definitionNotices } from './definition-notices.words.js';
import { definitionRefusals } from './definition-refusals.words.js';
import { definitionStates } from './definition-states.words.js';
import { definitionSteps } from './definition-steps.words.js';
import { definitionValues } from './definition-values.words.js';
import { engagementEnds } from './engagement-ends.words.js';
import { engagementNotices } from './engagement-notices.words.js';
import { definitionHelp } from './definition-help.words.js';
import { definitionQuestions } from './definition-questions.words.js';

export const definition = area({
  refusals: definitionRefusals,
  values: { ...definitionValues, ...definitionStates },
  fields: definitionFields,
  guides: { ...definitionHelp.guides, ...definitionQuestions.guides },
  examples: definitionHelp.examples,
  questions: definitionQuestions.questions,
  steps: definitionSteps,
  checks: { ...definitionChecks, ...findings },
  notices: { ...engagementNotices, ...engagementEnds, ...definitionNotices },
});
