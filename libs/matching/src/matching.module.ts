import { Module } from '@nestjs/common';
import { OrganizationsModule } from '@peyvand/organizations';
import { ProblemsModule } from '@peyvand/problems';
import { ReferenceModule } from '@peyvand/reference';
import { RfpsModule } from '@peyvand/rfps';
import { MatchLifecycle } from './match.lifecycle.js';
import { MatchRepository } from './match.repository.js';
import { AddMatch } from './operations/add-match.js';
import { AnswerMatch } from './operations/answer-match.js';
import { DecideMatch } from './operations/decide-match.js';
import { EndMatches } from './operations/end-matches.js';
import { NotifyDue } from './operations/notify-due.js';
import { StoreScores } from './operations/store-scores.js';
import { IndexKeeper } from './scoring/index-keeper.js';
import { NeedLoader } from './scoring/need.loader.js';
import { Scorer } from './scoring/scorer.js';

const operations = [AddMatch, AnswerMatch, DecideMatch, EndMatches, NotifyDue, StoreScores];

@Module({
  imports: [OrganizationsModule, ProblemsModule, ReferenceModule, RfpsModule],
  providers: [MatchRepository, MatchLifecycle, NeedLoader, IndexKeeper, Scorer, ...operations],
  exports: [MatchRepository, Scorer, ...operations],
})
export class MatchingModule {}
