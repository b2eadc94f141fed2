export { AREAS, type AreaName } from './area.js';
export {
  LANGUAGES,
  PARAM_TYPES,
  type Entry,
  type Language,
  type Letter,
  type NoticeEntry,
  type ParamType,
} from './entry.js';
export { placeholdersOf, say, sayText, type Calendar, type Digits, type Reading } from './say.js';
export { IRAN, zoneName, zoneOf } from './zone.js';
export { allOf, noticeWordsOf, WORD_KINDS, wordOf, words, wordsOf, type Word, type WordKind } from './words.js';
export { account } from './account/account.words.js';
export { common } from './common/common.words.js';
export { definition } from './definition/definition.words.js';
export { insight } from './insight/insight.words.js';
export { match } from './match/match.words.js';
export { organization } from './organization/organization.words.js';
export { rfp } from './rfp/rfp.words.js';
