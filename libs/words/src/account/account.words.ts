import { area } from '../area.js';
import { accountFields } from './account-fields.words.js';
import { accountNotices } from './account-notices.words.js';
import { accountPagePhrases } from './account-page-phrases.words.js';
import { accountPhrases } from './account-phrases.words.js';
import { accountRefusals } from './account-refusals.words.js';
import { accountValues } from './account-values.words.js';

export const account = area({
  refusals: accountRefusals,
  values: accountValues,
  fields: accountFields,
  notices: accountNotices,
  phrases: { ...accountPhrases, ...accountPagePhrases },
});
