import { Module } from '@nestjs/common';
import { OpenDueRfpsClock } from './jobs/open-due-rfps.clock.js';
import { RfpsModule } from './rfps.module.js';

@Module({ imports: [RfpsModule], providers: [OpenDueRfpsClock] })
export class RfpsWorkerModule {}
