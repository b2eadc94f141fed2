import { area } from '../area.js';
import { capacityNotices } from './capacity-notices.words.js';
import { joiningNotices } from './joining-notices.words.js';
import { memberNotices } from './member-notices.words.js';
import { organizationFields } from './organization-fields.words.js';
import { checklistPhrases, importPhrases, invitationPhrases } from './organization-phrases.words.js';
import { organizationRefusals } from './organization-refusals.words.js';
import { organizationSteps } from './organization-steps.words.js';
import { organizationValues } from './organization-values.words.js';
import { organizationHelp } from './organization-help.words.js';

export const organization = area({
  refusals: organizationRefusals,
  values: organizationValues,
  fields: organizationFields,
  guides: organizationHelp.guides,
  examples: organizationHelp.examples,
  steps: organizationSteps,
  notices: { ...capacityNotices, ...memberNotices, ...joiningNotices },
  phrases: { ...checklistPhrases, ...importPhrases, ...invitationPhrases },
});
