import { area } from '../area.js';
import { insightNotices } from './insight-notices.words.js';
import { insightPhrases } from './insight-phrases.words.js';
import { insightFields, insightValues } from './insight-values.words.js';

export const insight = area({
  values: insightValues,
  fields: insightFields,
  notices: insightNotices,
  phrases: insightPhrases,
});
