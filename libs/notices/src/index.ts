import './account.notices.js';
import './own-data.js';
import './addresses/person-mail.projection.js';
import './notice.projection.js';
import './notices.refusals.js';

export { declareNotices, noticeEvents, noticeRulesOf, type NoticeDraft, type NoticeRule } from './notice-rules.js';
export { endFact } from './standing/standing-facts.js';
export { declareSubject, subjectPlace } from './standing/subjects.js';
export { heaviest, toldOf } from './told.js';
export { NoticesApiModule } from './notices-api.module.js';
export { NoticesWorkerModule } from './notices-worker.module.js';
export { MakeDigests } from './digest/make-digests.js';
export { noticeTable } from './notice-table.js';
