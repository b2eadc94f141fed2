import { Module } from '@nestjs/common';
import { CloseDueRfpsClock } from './jobs/close-due-rfps.clock.js';
import { VoidProposalsHandler } from './jobs/void-proposals.handler.js';
import { ProposalsModule } from './proposals.module.js';

@Module({ imports: [ProposalsModule], providers: [CloseDueRfpsClock, VoidProposalsHandler] })
export class ProposalsWorkerModule {}
