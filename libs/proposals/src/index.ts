import './proposal.notices.js';
import './proposal.subjects.js';
import './proposal.projection.js';
import './proposal.refusals.js';

export { CloseDueRfps } from './operations/close-due-rfps.js';
export { ProposalModel } from './proposal.model.js';
export { ProposalsApiModule } from './proposals-api.module.js';
export { ProposalsWorkerModule } from './proposals-worker.module.js';
