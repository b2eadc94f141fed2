import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { ConflictsModule, ProblemsModule } from '@peyvand/problems';
import { ReferenceModule } from '@peyvand/reference';
import { RfpsModule } from '@peyvand/rfps';
import { ContactBudget } from './budget/contact-budget.js';
import { DefinerCandidates } from './definers/definer-candidates.js';
import { DefinerRanker } from './definers/definer-ranker.js';
import { RfpLocks } from './lifecycle/rfp-locks.js';
import { MatchClocks } from './lifecycle/match-clocks.repository.js';
import { MatchApproval, MatchLifecycle } from './lifecycle/match.lifecycle.js';
import { MatchRepository } from './match.repository.js';
import { MatchSituations } from './lifecycle/match-situations.js';
import { AddMatch } from './operations/add-match.js';
import { AdmitMatch } from './operations/admit-match.js';
import { AnswerMatch } from './operations/answer-match.js';
import { ApproveAbove } from './operations/approve-above.js';
import { DecisionEffects } from './operations/decision-effects.js';
import { DecideMarked } from './operations/decide-marked.js';
import { DecideMatch } from './operations/decide-match.js';
import { DeferMatch } from './operations/defer-match.js';
import { EndMatches } from './operations/end-matches.js';
import { ExpireMatches } from './operations/expire-matches.js';
import { LetStand } from './operations/let-stand.js';
import { NotifyDue } from './operations/notify-due.js';
import { RescoreDue } from './operations/rescore-due.js';
import { StoreScores } from './operations/store-scores.js';
import { ProfilePreviews } from './preview/profile-previews.js';
import { ReviewQueue } from './queue/review-queue.js';
import { IndexKeeper } from './scoring/index-keeper.js';
import { NeedLoader } from './scoring/need.loader.js';
import { Scorer } from './scoring/scorer.js';
import { MatchStories } from './stories/match-stories.js';
import { CapabilitySuggestions } from './suggestions/capability-suggestions.js';
import { SupplyGaps } from './supply/supply-gaps.js';

const operations = [
  AddMatch,
  AdmitMatch,
  AnswerMatch,
  ApproveAbove,
  DecideMarked,
  DecideMatch,
  DeferMatch,
  EndMatches,
  ExpireMatches,
  LetStand,
  NotifyDue,
  RescoreDue,
  StoreScores,
  SupplyGaps,
  DefinerCandidates,
  DefinerRanker,
  CapabilitySuggestions,
  ProfilePreviews,
];
const parts = [
  DecisionEffects,
  ContactBudget,
  IndexKeeper,
  RfpLocks,
  MatchClocks,
  MatchApproval,
  MatchLifecycle,
  NeedLoader,
  ReviewQueue,
];
const readers = [MatchRepository, MatchSituations, MatchStories, Scorer];

@Module({
  imports: [ConflictsModule, OrganizationsModule, ProblemsModule, ReferenceModule, RfpsModule],
  providers: [...parts, ...readers, ...operations],
  exports: [...readers, ...operations, ContactBudget],
})
export class MatchingModule {}
