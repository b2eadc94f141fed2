import { Module } from '@nestjs/common';
import { InsightsModule } from './insights.module.js';
import { EscalateWaitingClock } from './waiting/escalate-waiting.clock.js';

@Module({ imports: [InsightsModule], providers: [EscalateWaitingClock] })
export class InsightsWorkerModule {}
