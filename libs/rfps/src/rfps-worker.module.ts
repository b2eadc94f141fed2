import { Module } from '@nestjs/common';
import { DefinitionsModule } from '@peyvand/definitions';
import { ProblemsModule } from '@peyvand/problems';
import {
  CancelRfpOfProblemHandler,
  EndRfpAccessHandler,
  ReopenRfpAccessHandler,
} from './jobs/end-with-others.handlers.js';
import { ExtendCloseClock } from './jobs/extend-close.clock.js';
import { MatchSavedSearchesHandler } from './jobs/match-saved-searches.handler.js';
import { OpenDueRfpsClock } from './jobs/open-due-rfps.clock.js';
import { RemindBeforeCloseClock } from './jobs/remind-before-close.clock.js';
import { ReopenProblemHandler } from './jobs/reopen-problem.handler.js';
import { TranslateRfpHandler } from './translations/translate-rfp.handler.js';
import { Translator } from './translations/translator.js';
import { RfpsModule } from './rfps.module.js';

@Module({
  imports: [RfpsModule, ProblemsModule, DefinitionsModule],
  providers: [
    OpenDueRfpsClock,
    ExtendCloseClock,
    RemindBeforeCloseClock,
    CancelRfpOfProblemHandler,
    EndRfpAccessHandler,
    ReopenRfpAccessHandler,
    ReopenProblemHandler,
    MatchSavedSearchesHandler,
    Translator,
    TranslateRfpHandler,
  ],
})
export class RfpsWorkerModule {}
