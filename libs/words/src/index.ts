export { AREAS, type Area, type AreaName } from './area.js';
export {
  LANGUAGES,
  PARAM_TYPES,
  type Entry,
  type Language,
  type Letter,
  type NoticeEntry,
  type ParamType,
  type ParamTypes,
  type ParamsOf,
} from './entry.js';
export { placeholdersOf, say, sayText, type Calendar, type Digits, type Reading, type Value } from './say.js';
export { IRAN, zoneName, zoneOf } from './zone.js';
export { allOf, noticeWordsOf, WORD_KINDS, wordOf, words, wordsOf, type Word, type WordKind } from './words.js';
export { account } from './account/account.words.js';
export { common } from './common/common.words.js';
export { definition } from './definition/definition.words.js';
export { insight } from './insight/insight.words.js';
export { match } from './match/match.words.js';
export { organization } from './organization/organization.words.js';
export { problem } from './problem/problem.words.js';
export { proposal } from './proposal/proposal.words.js';
export { rfp } from './rfp/rfp.words.js';
