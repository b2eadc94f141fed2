import { Module } from '@nestjs/common';
import { CloseDueRfpsClock } from './jobs/close-due-rfps.clock.js';
import { DemandReconfirmHandler } from './jobs/demand-reconfirm.handler.js';
import { VoidProposalsHandler } from './jobs/void-proposals.handler.js';
import { ProposalsModule } from './proposals.module.js';

@Module({ imports: [ProposalsModule], providers: [CloseDueRfpsClock, DemandReconfirmHandler, VoidProposalsHandler] })
export class ProposalsWorkerModule {}
