import './disclosures/access-log.projection.js';
import './disclosures/disclosure.projection.js';
import './disclosures/own-data.js';
import './waiting/waiting.notices.js';
import './work/work.projection.js';

export { AppointStandIns } from './waiting/appoint-stand-ins.js';
export { EscalateWaiting } from './waiting/escalate-waiting.js';
export { PublicFigures } from './figures/public-figures.js';
export { KeepReads } from './disclosures/keep-reads.js';
export { ListExports } from './exports/list-exports.js';
export { InsightsApiModule } from './insights-api.module.js';
export { InsightsWorkerModule } from './insights-worker.module.js';
