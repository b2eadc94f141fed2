import './told/proposal.notices.js';
import './told/proposal.subjects.js';
import './reading/proposal.projection.js';
import './proposal.refusals.js';

export { CloseDueRfps } from './operations/close-due-rfps.js';
export { ProposalModel } from './reading/proposal.model.js';
export { ProposalsApiModule } from './proposals-api.module.js';
export { ProposalsWorkerModule } from './proposals-worker.module.js';
