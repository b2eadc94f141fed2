import { Module } from '@nestjs/common';
import { RankDefinersHandler } from './definers/rank-definers.handler.js';
import { EndMatchesHandler } from './jobs/end-matches.handler.js';
import { ExpireMatchesClock, RescoreClock, SupplyGapClock } from './jobs/match-clocks.js';
import { LetStandClock, NotifyDueClock } from './jobs/notify-due.clock.js';
import { RescoreCompanyHandler, RescoreImportedHandler } from './jobs/rescore-company.handler.js';
import { ScoreMatchHandler } from './jobs/score-match.handler.js';
import { ScoreRfpHandler } from './jobs/score-rfp.handler.js';
import { WatchSupplyHandler } from './jobs/watch-supply.handler.js';
import { MatchingModule } from './matching.module.js';
import { PreviewProfileHandler } from './preview/preview-profile.handler.js';

const handlers = [
  ScoreRfpHandler,
  ScoreMatchHandler,
  RescoreCompanyHandler,
  RescoreImportedHandler,
  WatchSupplyHandler,
  EndMatchesHandler,
  RankDefinersHandler,
  PreviewProfileHandler,
];
const clocks = [NotifyDueClock, LetStandClock, ExpireMatchesClock, SupplyGapClock, RescoreClock];

@Module({ imports: [MatchingModule], providers: [...handlers, ...clocks] })
export class MatchingWorkerModule {}
