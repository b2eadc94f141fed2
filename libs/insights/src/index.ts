import './waiting/waiting.notices.js';
import './waiting/waiting.projection.js';

export { EscalateWaiting } from './waiting/escalate-waiting.js';
export { InsightsApiModule } from './insights-api.module.js';
export { InsightsModule } from './insights.module.js';
export { InsightsWorkerModule } from './insights-worker.module.js';
