import './match.notices.js';
import './match.projection.js';
import './matching.refusals.js';

export type { CompanyDocument, HardFailure, NeedDocument } from './engine/documents.js';
export { explain, type Reasons } from './engine/explanation.js';
export { Expansion } from './engine/expansion.js';
export { ProfileIndex } from './engine/profile-index.js';
export { RANKER, rank, type Ranked, type Ranking } from './engine/ranker.js';
export { MatchEntity, MatchStepEntity, type MatchOrigin, type MatchState } from './match.entity.js';
export { MatchModel } from './match.model.js';
export { MatchScoreEntity, ScoringRunEntity } from './match-score.entity.js';
export { MatchingApiModule } from './matching-api.module.js';
export { MatchingModule } from './matching.module.js';
export { MatchingWorkerModule } from './matching-worker.module.js';
export { NotifyDue } from './operations/notify-due.js';
export { StoreScores } from './operations/store-scores.js';
export { Scorer } from './scoring/scorer.js';
