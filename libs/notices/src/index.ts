import './account.notices.js';
import './own-data.js';
import './addresses/person-mail.projection.js';
import './notice.projection.js';
import './notices.refusals.js';

export { NoticeEntity } from './notice.entity.js';
export { NoticeMailEntity } from './notice-mail.entity.js';
export { NoticeModel } from './notice.model.js';
export {
  declareNotices,
  noticeEvents,
  noticeRulesOf,
  type NoticeDraft,
  type NoticeObject,
  type NoticeRule,
  type NoticeWhy,
  type NoticeWords,
} from './notice-rules.js';
export { endFact } from './standing/standing-facts.js';
export { declareSubjects, subjectsSql, type Subject } from './standing/subjects.js';
export { heaviest, toldOf, type ToldBy } from './told.js';
export { NoticesApiModule } from './notices-api.module.js';
export { NoticesModule } from './notices.module.js';
export { NoticesWorkerModule } from './notices-worker.module.js';
export { MakeDigests } from './digest/make-digests.js';
export { NoticeDigestEntity } from './digest/notice-digest.entity.js';
export { noticeTable, type NoticeTableRow } from './notice-table.js';
export { NoticePreferenceEntity } from './preferences/notice-preference.entity.js';
export { RefusedAddressEntity } from './addresses/refused-address.entity.js';
export { PLACES } from './notice-places.js';
