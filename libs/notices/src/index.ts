import './account.notices.js';
import './notice.projection.js';

export { NoticeEntity } from './notice.entity.js';
export { NoticeMailEntity } from './notice-mail.entity.js';
export { NoticeModel } from './notice.model.js';
export {
  declareNotices, noticeEvents, noticeRulesOf, type NoticeDraft, type NoticeObject, type NoticeRule, type NoticeWords,
} from './notice-rules.js';
export { NoticesApiModule } from './notices-api.module.js';
export { NoticesModule } from './notices.module.js';
export { NoticesWorkerModule } from './notices-worker.module.js';
