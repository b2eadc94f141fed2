import { Module } from '@nestjs/common';
import { EndMatchesHandler } from './jobs/end-matches.handler.js';
import { NotifyDueClock } from './jobs/notify-due.clock.js';
import { ScoreMatchHandler } from './jobs/score-match.handler.js';
import { ScoreRfpHandler } from './jobs/score-rfp.handler.js';
import { MatchingModule } from './matching.module.js';

@Module({ imports: [MatchingModule], providers: [ScoreRfpHandler, ScoreMatchHandler, EndMatchesHandler, NotifyDueClock] })
export class MatchingWorkerModule {}
